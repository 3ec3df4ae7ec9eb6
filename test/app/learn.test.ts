import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/app/decide';
import { describe as describePage, gatesOf } from '../../lib/app/describe';
import { summarise } from '../../lib/app/summarise';
import type { PageState } from '../../lib/app/summary';
import type { DecisionRequest } from '../../lib/coverage/event';
import { failure } from '../../lib/kernel/result';
import { compileRecogniser } from '../../lib/recognition/compileRecogniser';
import type { Grade } from '../../lib/recognition/finding';
import { say, speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import {
  editor,
  facts,
  memoryLog,
  memoryNotebook,
  page,
  pageUrl,
  request,
  sha256,
  shippedSeeds,
} from './world';

const seeds = shippedSeeds();
const { portals } = seeds;
const recogniser = compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon);

/** A page of the column zwgk/czyjs in which the machine sees task 11, with this grade. */
function seen(grade: Grade): PageState {
  const description = describePage(facts(), seeds, recogniser, gatesOf(seeds.plan, portals[0]!));
  const findings = description.findings
    .filter((finding) => finding.task === 11)
    .map((finding) => ({ ...finding, grade, missing: [] }));
  if (findings.length === 0) throw new Error('the example page must show task 11');
  return {
    state: 'described',
    key: page,
    url: pageUrl,
    title: '预算',
    description: { ...description, findings },
    text: '0123456789abcdef',
    rules: 'fedcba9876543210',
    machine: {},
  };
}

function office() {
  const log = memoryLog();
  const notebook = memoryNotebook(editor);
  let requests = 0;
  const decideOn = async (n: number, fields: Partial<DecisionRequest> = {}) => {
    const key = `https://xunyang.gov.cn/zwgk/czyjs/202302/t20230218_${n}.html`;
    const done = await decide(
      request({ requestId: `r${(requests += 1)}`, page: key, pageUrl: key, ...fields }),
      { seeds, log, notebook, clock: { now: () => 1_700_000_000_000 }, digest: sha256 },
    );
    if (!done.ok) throw new Error(done.error.key);
  };
  const reject: Partial<DecisionRequest> = { verdict: 'reject', duties: [], reason: 'other-task' };
  const look = async (state: PageState) => {
    const health = { state: 'sound', restoredEvents: 0 } as const;
    const today = '2023-09-01';
    const summary = await summarise({
      page: state,
      suggestedUnit: null,
      seeds,
      log,
      notebook,
      health,
      today,
    });
    if (!summary.ok) throw new Error(summary.error.key);
    const shown = summary.value.page;
    if (shown.state !== 'described') throw new Error('described pages stay described');
    const [first] = shown.description.findings;
    const last = first?.reasons.at(-1);
    return {
      grade: first?.grade,
      words: last ? speakSentence(speaker('zh'), last) : '',
      count: shown.description.findings.length,
    };
  };
  return { log, notebook, decideOn, reject, look };
}

describe('a page in a column in which people decided', () => {
  test('is shown with what they decided; three confirmations lift 待核 to 较可能', async () => {
    const { decideOn, look } = office();
    await decideOn(1);
    await decideOn(2);
    expect(await look(seen('check'))).toMatchObject({ grade: 'check' });
    await decideOn(3);
    const shown = await look(seen('check'));
    expect(shown.grade).toBe('likely');
    expect(shown.words).toContain('本栏目 3 页中 3 页确认为任务 11');
  });

  test('goes back to the machine’s own grade and words when a decision is withdrawn', async () => {
    const { decideOn, look } = office();
    const before = await look(seen('check'));
    for (const n of [1, 2, 3]) await decideOn(n);
    await decideOn(2, { verdict: 'withdraw', duties: [] });
    expect(await look(seen('check'))).toEqual(before);
  });

  test('and when the learning is switched off; switched on again it counts what was decided meanwhile', async () => {
    const { decideOn, look, notebook } = office();
    const before = await look(seen('check'));
    for (const n of [1, 2, 3]) await decideOn(n);
    await notebook.setLearning(false);
    expect(await look(seen('check'))).toEqual(before);
    await decideOn(4);
    await notebook.setLearning(true);
    expect((await look(seen('check'))).words).toContain('本栏目 4 页中 4 页');
  });

  test('is lowered by rejections, but never loses a finding', async () => {
    const { decideOn, reject, look } = office();
    for (const n of [1, 2, 3]) await decideOn(n, reject);
    expect(await look(seen('strong'))).toMatchObject({ grade: 'likely', count: 1 });
    expect(await look(seen('check'))).toMatchObject({ grade: 'check', count: 1 });
  });

  test('keeps the machine’s words where a person has decided on this very page', async () => {
    const { decideOn, reject, look } = office();
    const before = await look(seen('strong'));
    await decideOn(0, { page, pageUrl });
    for (const n of [1, 2, 3]) await decideOn(n, reject);
    expect(await look(seen('strong'))).toEqual(before);
  });

  test('learns nothing from other columns', async () => {
    const { decideOn, look } = office();
    const before = await look(seen('check'));
    for (const n of [1, 2, 3]) {
      const elsewhere = `https://xunyang.gov.cn/zwgk/sjgk/202302/t20230218_${n}.html`;
      await decideOn(n, { page: elsewhere, pageUrl: elsewhere });
    }
    expect(await look(seen('check'))).toEqual(before);
  });

  test('fails where the counts cannot be read, instead of showing another grade', async () => {
    const { log, notebook } = office();
    const unreadable = failure(say('store_unreadable', 'UnknownError'));
    const answer = await summarise({
      page: seen('check'),
      suggestedUnit: null,
      seeds,
      log: { ...log, columnHistory: async () => unreadable },
      notebook,
      health: { state: 'sound', restoredEvents: 0 },
      today: '2023-09-01',
    });
    expect(answer).toEqual(unreadable);
  });
});

test('what goes into the page is the same whatever was decided: the summary leaves its description alone', async () => {
  const { decideOn, look } = office();
  const inPage = seen('check');
  const sent = JSON.stringify(inPage);
  for (const n of [1, 2, 3]) await decideOn(n);
  expect((await look(inPage)).grade).toBe('likely');
  expect(JSON.stringify(inPage)).toBe(sent);
  expect(sent).not.toContain('prior_');
});
