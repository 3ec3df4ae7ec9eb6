import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanLine } from '../../../lib/plan/stored';
import { moment } from '../../popup/moment';
import { useWords } from '../../words';

/** Every plan with where it came from; another one is put in use by two clicks. */
export function PlanList(props: { lines: readonly PlanLine[]; onChoose: (line: PlanLine) => void }) {
  const { speak } = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <ul class="plan-list" aria-label={speak('plans_title')}>
      {props.lines.map((line) => (
        <li key={line.id} {...(line.current && { 'aria-current': 'true' as const })}>
          <div class="plan-line">
            <div>
              <h3>{line.title}</h3>
              <p>
                {speak('plans_facts', line.place ?? '—', `${line.year}`, `${line.tasks}`, `${line.revision}`)}
              </p>
              <Source line={line} />
            </div>
            {line.current ? (
              <strong class="chip in-use">✓ {speak('plans_in_use')}</strong>
            ) : (
              <button
                type="button"
                aria-expanded={asked === line.id}
                aria-label={`${speak('plans_use')}：${line.title}`}
                onClick={() => setAsked(asked === line.id ? null : line.id)}
              >
                {speak('plans_use')}
              </button>
            )}
          </div>
          {asked === line.id && !line.current && (
            <Question
              line={line}
              onYes={() => {
                setAsked(null);
                props.onChoose(line);
              }}
              onNo={() => setAsked(null)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Source({ line: { source } }: { line: PlanLine }) {
  const { speak } = useWords();
  if (!source.stored) return <p class="hint">{speak('plans_shipped')}</p>;
  return (
    <>
      <p class="hint">{speak('plans_source', source.fileName, moment(source.stored.at), source.stored.by)}</p>
      {source.sha256 !== null && (
        <p class="hint">
          {speak('plans_hash')} <code>{source.sha256}</code>
        </p>
      )}
    </>
  );
}

function Question({ line, onYes, onNo }: { line: PlanLine; onYes: () => void; onNo: () => void }) {
  const { speak } = useWords();
  const yes = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => yes.current?.focus(), []);
  return (
    <div class="banner warn" role="group" aria-label={speak('plans_use')}>
      <p>{speak('plans_question', line.title)}</p>
      <div class="actions">
        <button type="button" class="primary" ref={yes} onClick={onYes}>
          {speak('plans_yes')}
        </button>
        <button type="button" onClick={onNo}>
          {speak('plans_no')}
        </button>
      </div>
    </div>
  );
}
