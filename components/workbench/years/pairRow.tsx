import { useState } from 'preact/hooks';
import { fieldChanges } from '../../../lib/plan/fieldChanges';
import type { YearsBeside } from '../../../lib/app/yearsBeside';
import type { YearsCorrection, YearsPair } from '../../../lib/plan/years';
import type { Sentence } from '../../../lib/words/sentence';
import { say } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import { SideTexts, useDifference } from './besideTexts';
import { isByHand } from './corrections';
import { CorrectFate } from './correctFate';
import { CorrectTask } from './correctTask';
import { doubtfulBelow, kindSigns } from './kinds';

export interface PairProps {
  beside: YearsBeside;
  pair: YearsPair;
  onCorrect: (corrections: YearsCorrection[], notice: Sentence) => void;
}

/** A row of the table: earlier words, what became of them, later words, what is carried over, and the way to correct it. */
export function PairRow({ beside, pair, onCorrect }: PairProps) {
  const { speak } = useWords();
  const [open, setOpen] = useState<number | null>(null);
  const { kind, similarity } = pair;
  const old = beside.before.tasks.filter(({ n }) => pair.before.includes(n));
  const fresh = beside.after.tasks.filter(({ n }) => pair.after.includes(n));
  const single = old.length === 1 && fresh.length === 1 && kind === 'reworded';
  const runs = useDifference(single ? (old[0]?.text ?? '') : '', single ? (fresh[0]?.text ?? '') : '');
  const [one, other] = [old[0], fresh[0]];
  const changes = one && other && old.length === 1 && fresh.length === 1 ? fieldChanges(one, other) : [];
  const pieces = pair.before.reduce((sum, n) => sum + (new Map(beside.evidence).get(n) ?? 0), 0);
  const percent = Math.round(similarity * 100);
  const correct = (corrections: YearsCorrection[], notice: Sentence) => {
    setOpen(null);
    onCorrect(corrections, notice);
  };
  return (
    <>
      <tr>
        <td>
          <SideTexts tasks={old} others={fresh} runs={runs} side="before" />
        </td>
        <td class="year-kind">
          <p>
            <span class={`kind ${kind}`}>
              <span aria-hidden="true">{kindSigns[kind]}</span> {speak(`years_kind_${kind}`)}
            </span>
          </p>
          {old.length > 0 && fresh.length > 0 && <p>{speak('years_similar', `${percent}`)}</p>}
          {isByHand(beside.corrections, pair) ? (
            <p>✎ {speak('years_by_hand')}</p>
          ) : (
            similarity > 0 && similarity < doubtfulBelow && <p class="doubt">⚠ {speak('years_check')}</p>
          )}
        </td>
        <td>
          <SideTexts tasks={fresh} others={old} runs={runs} side="after" />
          {changes.length > 0 && (
            <p class="hint">
              {speak(
                'years_changed',
                changes.map((field) => speak(`years_changed_${field}`)).join(speak('list_separator')),
              )}
            </p>
          )}
        </td>
        <td class="year-carried">
          {pieces > 0 && fresh.length > 0 ? speak('years_pieces', `${pieces}`) : speak('years_no_pieces')}
        </td>
        <td class="year-correct">
          {fresh.map(({ n }) => (
            <button
              key={n}
              type="button"
              aria-expanded={open === n}
              aria-label={speak('years_correct_of', `${n}`)}
              onClick={() => setOpen(open === n ? null : n)}
            >
              {fresh.length > 1 ? speak('years_correct_task', `${n}`) : speak('years_correct')}
            </button>
          ))}
          {fresh.length === 0 && one && (
            <button
              type="button"
              aria-expanded={open === one.n}
              aria-label={speak('years_correct_dropped', `${one.n}`)}
              onClick={() => setOpen(open === one.n ? null : one.n)}
            >
              {speak('years_correct')}
            </button>
          )}
        </td>
      </tr>
      {open !== null && (
        <tr class="year-panel">
          <td colSpan={5}>
            {fresh.length === 0 ? (
              <CorrectFate
                beside={beside}
                dropped={open}
                onSave={(next) => correct(next, say('done_years_dropped', `${open}`))}
                onCancel={() => setOpen(null)}
              />
            ) : (
              <CorrectTask
                key={open}
                beside={beside}
                task={open}
                was={pair.before}
                byHand={isByHand(beside.corrections, pair)}
                onSave={(next) => correct(next, say('done_years_correct', `${open}`))}
                onRestore={(next) => correct(next, say('done_years_restore', `${open}`))}
                onCancel={() => setOpen(null)}
              />
            )}
          </td>
        </tr>
      )}
    </>
  );
}
