import { parseMessage } from '../../lib/app/messages';
import type { ReportShelf } from '../../lib/app/ports';
import { factsToReport, reportedPage, type WrongAnswer } from '../../lib/app/reportedPage';
import { portalOf } from '../../lib/app/portalOf';
import { reportFile } from '../../lib/app/reportSchema';
import { answer } from '../../lib/browser/answer';
import { fingerprint } from '../../lib/browser/digest';
import { announce } from '../../lib/browser/news';
import { recallPage } from '../../lib/browser/tabMemory';
import { speak } from '../../lib/browser/words';
import { failure, success, type Result } from '../../lib/kernel/result';
import { spokenFinding } from '../../lib/recognition/spokenFinding';
import { say, type Sentence } from '../../lib/words/sentence';
import type { Shipped } from './shipped';

/** Reports of wrong recognitions: kept from the facts of the tab, listed in the summary, handed out as one file. */
export function answerWrong(
  shelf: ReportShelf,
  shipped: (url: string) => Promise<Result<Shipped, Sentence>>,
  { version, today }: { version: string; today: () => string },
): void {
  answer(
    'reportWrong',
    'page',
    (data) => parseMessage('reportWrong', data),
    async ({ page, ...said }) => {
      const ready = await shipped(page);
      if (!ready.ok) return ready;
      const kept = await keepReport(page, said, { version, today: today() }, ready.value, shelf);
      if (kept.ok) announce('coverageChanged');
      return kept;
    },
  );

  answer(
    'exportReports',
    'page',
    (data) => parseMessage('exportReports', data),
    async () => {
      const pages = await shelf.all();
      if (!pages.ok) return pages;
      if (pages.value.length === 0) return failure(say('wrong_nothing'));
      return success({ fileName: `planlens-wrong-${today()}.json`, text: reportFile(pages.value) });
    },
  );

  answer(
    'discardReports',
    'page',
    (data) => parseMessage('discardReports', data),
    async ({ slugs }) => {
      const discarded = await shelf.discard(slugs);
      if (discarded.ok) announce('coverageChanged');
      return discarded;
    },
  );
}

/**
 * The machine's findings are made anew from the facts: what stands in the popup was adjusted by decisions, and on a
 * preview address nothing counts.
 */
async function keepReport(
  page: string,
  said: WrongAnswer,
  { version, today }: { version: string; today: string },
  { seeds, reading }: Shipped,
  shelf: ReportShelf,
): Promise<Result<null, Sentence>> {
  const unknown = [...said.right, ...(said.wrong === null ? [] : [said.wrong])].find(
    (n) => !seeds.plan.tasks.some((task) => task.n === n),
  );
  if (unknown !== undefined) return failure(say('decide_unknown_task', seeds.plan.title, String(unknown)));
  const record = await recallPage(page);
  const portal = portalOf(page, seeds.portals) ?? seeds.portals[0];
  if (record?.page.state !== 'described' || !record.facts || !portal) return failure(say('wrong_no_facts'));
  const ready = await reading();
  if (!ready.ok) return ready;
  const { recogniser, gatesFor, rules } = ready.value;
  const preview = record.page.preview === true;
  const facts = factsToReport(record.facts, preview);
  const { findings } = recogniser.recognise(facts, gatesFor(portal));
  return shelf.keep(
    reportedPage(facts, said, {
      slug: `wrong-${await fingerprint(`${facts.key}\n${said.wrong ?? ''}`)}`,
      findings: findings.map((finding) => spokenFinding(finding, speak)),
      versions: { extension: version, plan: seeds.plan.id, planRevision: seeds.plan.revision, rules },
      preview,
      today,
    }),
  );
}
