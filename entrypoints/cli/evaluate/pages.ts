import { statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gatesOf } from '../../../lib/app/describe';
import { compileRecogniser } from '../../../lib/recognition/compileRecogniser';
import { summarise, type Outcome, type Summary } from '../../../lib/recognition/evaluation';
import type { Finding } from '../../../lib/recognition/finding';
import { spokenFinding } from '../../../lib/recognition/spokenFinding';
import { speaker } from '../../../lib/words/speaker';
import { readSeeds } from './inputs';
import { readLabelledPage, readReports, slugsIn, type LabelledPage } from './labelledPage';

const speak = speaker('zh');

/** A page, what the recogniser found on it, and what reading and recognising took together. */
interface EvaluatedPage extends LabelledPage {
  findings: readonly Finding[];
  ms: number;
}

/** Recognition measured on the pages of a folder, or on those of an exported file of wrong recognitions. */
export function evaluatePages(place: string, { json, all }: { json: boolean; all: boolean }): void {
  const pages = recognisePages(place);
  const outcomes = pages.map(outcomeOf);
  if (json) {
    for (const page of pages) console.log(JSON.stringify(lineOf(page)));
    console.log(JSON.stringify({ summary: summarise(outcomes, all) }));
    return;
  }
  printTable(pages);
  printSummary(all ? '全部页面' : '标注明确的页面', summarise(outcomes, all));
  if (!all) printSummary('连同标注存疑的页面', summarise(outcomes, true));
}

/**
 * Labelled pages come from many portals, so no district is asked for; what was exported was read on the portal itself
 * and passes the gates of the browser.
 */
function recognisePages(place: string): EvaluatedPage[] {
  const exported = statSync(place, { throwIfNoEntry: false })?.isFile() === true;
  const slugs = exported ? [] : slugsIn(place);
  const reports = exported ? readReports(place) : [];
  const { plan, duties, lexicon, portal } = readSeeds();
  const recogniser = compileRecogniser(plan, duties, lexicon);
  const gates = exported ? gatesOf(plan, portal) : { year: plan.year, place: null, superiors: [] };
  const pages = exported ? reports : slugs.map((slug) => readLabelledPage(place, slug, portal));
  return pages.map((page) => {
    const start = performance.now();
    const { findings } = recogniser.recognise(page.facts, gates);
    return { ...page, findings, ms: page.readMs + performance.now() - start };
  });
}

function lineOf({ slug, facts, findings, ms }: EvaluatedPage): object {
  return {
    slug,
    ms: Math.round(ms * 1000) / 1000,
    kind: facts.kind,
    title: facts.title,
    published: facts.published?.date ?? null,
    findings: findings.map((finding) => spokenFinding(finding, speak)),
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
