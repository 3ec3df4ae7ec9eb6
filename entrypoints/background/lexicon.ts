import { fitAll, lexiconRoom, tryAddition, type AdditionShelf } from '../../lib/app/lexiconRoom';
import { parseMessage } from '../../lib/app/messages';
import { answer } from '../../lib/browser/answer';
import { announce } from '../../lib/browser/news';
import { readAllAgain } from '../../lib/browser/tabMemory';
import { success, type Result } from '../../lib/kernel/result';
import type { LexiconAddition } from '../../lib/recognition/addition';
import { parseAdditionsFile } from '../../lib/recognition/additionSchema';
import type { Sentence } from '../../lib/words/sentence';
import type { PlansInUse } from './inUse';
import type { Reading, Shipped } from './shipped';

/** 词库: what people add to the lexicon on this computer, tried first, and used from the moment it is kept. */
export function answerLexicon(
  shelf: AdditionShelf,
  /** The plan that a view shows. */
  shown: (plan: string | undefined) => Promise<Result<Shipped, Sentence>>,
  inUse: Pick<PlansInUse, 'forget'>,
): void {
  async function known(
    plan?: string,
  ): Promise<Result<{ seeds: Shipped['seeds']; reading: Reading; additions: LexiconAddition[] }, Sentence>> {
    const [ready, additions] = await Promise.all([shown(plan), shelf.all()]);
    if (!ready.ok) return ready;
    const reading = await ready.value.reading();
    return reading.ok ? success({ seeds: ready.value.seeds, reading: reading.value, additions }) : reading;
  }

  function changed<Value>(outcome: Result<Value, Sentence>): Result<Value, Sentence> {
    if (!outcome.ok) return outcome;
    inUse.forget();
    announce('coverageChanged');
    void readAllAgain();
    return outcome;
  }

  async function keepAll(more: readonly LexiconAddition[]): Promise<Result<null, Sentence>> {
    const now = await known();
    if (!now.ok) return now;
    const fit = fitAll(now.value.reading.bare, now.value.additions, more);
    return fit.ok ? changed(await shelf.keep(more)) : fit;
  }

  answer(
    'lexiconRoom',
    'page',
    (data) => parseMessage('lexiconRoom', data),
    async ({ plan }) => {
      const now = await known(plan);
      if (!now.ok) return now;
      const { seeds, reading, additions } = now.value;
      return success(lexiconRoom(seeds.plan.tasks, reading.bare, additions));
    },
  );

  answer(
    'tryAddition',
    'page',
    (data) => parseMessage('tryAddition', data),
    async ({ addition, plan }) => {
      const now = await known(plan);
      if (!now.ok) return now;
      const { seeds, reading, additions } = now.value;
      return tryAddition(seeds.plan.tasks, reading.bare, additions, addition);
    },
  );

  answer(
    'keepAddition',
    'page',
    (data) => parseMessage('keepAddition', data),
    async ({ addition }) => keepAll([addition]),
  );

  answer(
    'removeAddition',
    'page',
    (data) => parseMessage('removeAddition', data),
    async ({ id }) => changed(await shelf.remove(id)),
  );

  answer(
    'importAdditions',
    'page',
    (data) => parseMessage('importAdditions', data),
    async ({ text, fileName }) => {
      const parsed = parseAdditionsFile(text, fileName);
      if (!parsed.ok) return parsed;
      const kept = await keepAll(parsed.value);
      return kept.ok ? success({ count: parsed.value.length }) : kept;
    },
  );
}
