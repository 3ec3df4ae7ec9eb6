import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { JSDOM } from 'jsdom';
import { readPage } from '../../lib/page/readPage';
import type { PageFacts } from '../../lib/page/facts';
import { parsePortal } from '../../lib/page/profileSchema';
import type { PortalProfile } from '../../lib/page/portal';
import { parseDuties } from '../../lib/plan/parseDuties';
import { parsePlan } from '../../lib/plan/parsePlan';
import { compileRecogniser, type Recogniser } from '../../lib/recognition/compileRecogniser';
import { summarise, type Outcome, type Summary } from '../../lib/recognition/evaluation';
import { parseExpectation, type ExpectationFile } from '../../lib/recognition/expectationSchema';
import type { Finding } from '../../lib/recognition/finding';
import { parseLexicon } from '../../lib/recognition/lexiconSchema';
import type { Result } from '../../lib/kernel/result';
import { say, speakSentence, type Sentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

/** `npm run evaluate -- DIR [--json] [--all]`: reads pages with their expectations and measures the recogniser. */

const seeds = path.resolve(import.meta.dirname, '../../seeds');
const speak = speaker('zh');

function fail(sentence: Sentence): never {
  console.error(speakSentence(speak, sentence));
  process.exit(1);
}

function must<Value>(result: Result<Value, Sentence>): Value {
  return result.ok ? result.value : fail(result.error);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(
      say('evaluate_unreadable_json', file, error instanceof Error ? error.message : String(error)),
    );
  }
}

function shipped(): { recogniser: Recogniser; portal: PortalProfile; year: number } {
  const seed = (file: string): unknown => readJson(path.join(seeds, file));
  const plan = must(parsePlan(seed('plans/xunyang-2023.plan.json'), 'xunyang-2023.plan.json'));
  const duties = must(parseDuties(seed('plans/xunyang-2023.duties.json'), 'xunyang-2023.duties.json', plan));
  const lexicon = must(
    parseLexicon({
      topics: seed('lexicon/topics.json'),
      forms: seed('lexicon/forms.json'),
      exclusions: seed('lexicon/exclusions.json'),
      groups: seed('lexicon/groups.json'),
    }),
  );
  return {
    recogniser: compileRecogniser(plan, duties, lexicon),
    portal: must(parsePortal(seed('portals/xunyang.json'), 'xunyang.json')),
    year: plan.year,
  };
}

interface EvaluatedPage {
  slug: string;
  facts: PageFacts;
  findings: readonly Finding[];
  expected: ExpectationFile;
  ms: number;
}

/** Encoding as the page declares it, UTF-8 where it declares none. Scripts of the page do not run. */
function openPage(file: string, url: string): JSDOM {
  const bytes = readFileSync(file);
  const declared = /charset/i.test(bytes.subarray(0, 2048).toString('latin1'));
  return new JSDOM(declared ? bytes : bytes.toString('utf8'), { url });
}

/** The page's own host stands for the portal, so nothing is taken for a repost by the name of its place. */
function evaluatePage(
  directory: string,
  slug: string,
  shippedParts: ReturnType<typeof shipped>,
): EvaluatedPage {
  const jsonFile = path.join(directory, `${slug}.json`);
  const expected = must(parseExpectation(readJson(jsonFile), jsonFile));
  const { recogniser, portal, year } = shippedParts;
  const host = new URL(expected.url).hostname.replace(/^www\./, '');
  const { window } = openPage(path.join(directory, `${slug}.html`), expected.url);
  const gates = { year, place: null, superiors: [] };
  const start = performance.now();
  const facts = readPage(window.document, expected.url, { ...portal, hosts: [...portal.hosts, host] });
  const { findings } = recogniser.recognise(facts, gates);
  const ms = performance.now() - start;
  window.close();
  return { slug, facts, findings, expected, ms };
}

function lineOf({ slug, facts, findings, ms }: EvaluatedPage): object {
  return {
    slug,
    ms: Math.round(ms * 1000) / 1000,
    kind: facts.kind,
    title: facts.title,
    published: facts.published?.date ?? null,
    findings: findings.map((finding) => ({
      task: finding.task,
      duties: finding.duties,
      grade: finding.grade,
      counts: finding.counts,
      whyNot: finding.whyNot && speakSentence(speak, finding.whyNot),
      score: finding.score,
      reasons: finding.reasons.map((reason) => speakSentence(speak, reason)),
      evidence: finding.evidence.map(({ quote }) => quote),
    })),
  };
}

function outcomeOf({ facts, findings, expected, ms }: EvaluatedPage): Outcome {
  return {
    expected: { ...expected.expect, unsure: expected.confidence === 'unsure' },
    title: facts.title,
    published: facts.published?.date ?? null,
    findings,
    ms,
  };
}

function printTable(pages: readonly EvaluatedPage[]): void {
  for (const { slug, facts, findings, expected } of pages) {
    const found = findings.map(
      ({ task, grade, counts }) => `${task} ${speak(`grade_${grade}`)}${counts ? '' : '（不计）'}`,
    );
    const right =
      findings.length === 0
        ? expected.expect.tasks.length === 0
        : expected.expect.tasks.includes(findings[0]?.task ?? 0);
    const marks = `${right ? '✓' : '✗'} ${slug}  应为 ${expected.expect.tasks.join('、') || '无'}`;
    console.log(`${marks}  识别为 ${found.join('，') || '无'}  ${facts.title}`);
  }
}

function printSummary(name: string, summary: Summary): void {
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  console.log(
    `\n${name}：${summary.pages} 页，其中 ${summary.positives} 页履行任务，${summary.negatives} 页不履行`,
  );
  const rows: [string, string][] = [
    ['首个结果正确', percent(summary.primaryAccuracy)],
    ['前三个之内正确', percent(summary.top3Accuracy)],
    ['精确率', percent(summary.precision)],
    ['召回率', percent(summary.recall)],
    ['F1', summary.f1.toFixed(3)],
    ['“证据充分”精确率', percent(summary.strongPrecision)],
    ['“证据充分”覆盖率', percent(summary.strongCoverage)],
    ['“较可能”精确率', percent(summary.likelyPrecision)],
    ['误报率', percent(summary.falseFindingRate)],
    ['标题读取正确', percent(summary.titleAccuracy)],
    ['日期读取正确', percent(summary.publishedAccuracy)],
    ['每页毫秒（中位数 / 95 分位）', `${summary.medianMs.toFixed(2)} / ${summary.p95Ms.toFixed(2)}`],
  ];
  for (const [label, value] of rows) console.log(`  ${label}  ${value}`);
  for (const [expected, got, count] of summary.confusions)
    console.log(`  混淆：应为 ${expected || '无'}，识别为 ${got || '无'}，${count} 页`);
}

function main(args: readonly string[]): void {
  const directory = args.find((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--all');
  if (unknown !== undefined) fail(say('evaluate_unknown_option', unknown));
  if (directory === undefined) fail(say('evaluate_usage'));
  if (!existsSync(directory)) fail(say('evaluate_no_folder', directory));
  const slugs = readdirSync(directory)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
  if (slugs.length === 0) fail(say('evaluate_empty_folder', directory));
  const parts = shipped();
  const pages = slugs.map((slug) => evaluatePage(directory, slug, parts));
  const all = args.includes('--all');
  const outcomes = pages.map(outcomeOf);
  if (args.includes('--json')) {
    for (const page of pages) console.log(JSON.stringify(lineOf(page)));
    console.log(JSON.stringify({ summary: summarise(outcomes, all) }));
    return;
  }
  printTable(pages);
  printSummary(all ? '全部页面' : '标注明确的页面', summarise(outcomes, all));
  if (!all) printSummary('连同标注存疑的页面', summarise(outcomes, true));
}

main(process.argv.slice(2));
