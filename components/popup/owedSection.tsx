import type { OwedTask, Summary } from '../../lib/app/summary';
import type { CoverageState, Obligation } from '../../lib/coverage/coverage';
import { isOpen } from '../../lib/app/owed';
import { useWords } from '../words';
import { OwedRow } from './owedRow';

const obligations: Obligation[] = ['lead', 'responsible', 'group', 'unresolved'];
const states: CoverageState[] = ['uncovered', 'partial', 'disputed', 'inapplicable', 'covered'];

/** What the unit still owes. All covered, none assigned, none loaded and not counted are four different sentences. */
export function OwedSection({ summary, unit }: { summary: Summary; unit: string }) {
  const { speak } = useWords();
  const { vertical } = summary;
  const uncovered = summary.owed.filter(isOpen);
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{speak('popup_owed', unit)}</h2>
      {summary.tasks.length === 0 ? (
        <p class="banner bad">{speak('popup_no_plan')}</p>
      ) : (
        <>
          <Counts summary={summary} />
          {vertical && <p class="banner warn">{speak('popup_vertical')}</p>}
          {!vertical && uncovered.length > 0 && <ByObligation owed={uncovered} />}
          {!vertical && uncovered.length === 0 && <NothingOwed summary={summary} />}
          {vertical && uncovered.length > 0 && (
            <details>
              <summary>{speak('popup_vertical_show', `${uncovered.length}`)}</summary>
              <ByObligation owed={uncovered} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Counts({ summary: { counts } }: { summary: Summary }) {
  const { speak } = useWords();
  return (
    <dl class="counts">
      {states.map((state) => (
        <div key={state} class={state}>
          <dt>{speak(`coverage_${state}`)}</dt>
          <dd>{counts[state]}</dd>
        </div>
      ))}
    </dl>
  );
}

function NothingOwed({ summary: { counts, planTitle } }: { summary: Summary }) {
  const { speak } = useWords();
  return counts.covered > 0 ? (
    <p class="banner good">{speak('popup_all_covered', `${counts.covered}`)}</p>
  ) : (
    <p>{speak('popup_owes_none', planTitle)}</p>
  );
}

function ByObligation({ owed }: { owed: readonly OwedTask[] }) {
  const { speak } = useWords();
  return (
    <>
      {obligations.map((obligation) => {
        const rows = owed.filter((each) => each.obligation === obligation);
        return (
          rows.length > 0 && (
            <section key={obligation} aria-labelledby={`owed-${obligation}`}>
              <h3 id={`owed-${obligation}`} class="sub">
                {speak('popup_obligation', speak(`obligation_${obligation}`), `${rows.length}`)}{' '}
                <small>{speak(`popup_${obligation}_note`)}</small>
              </h3>
              <ul class="owed">
                {rows.map((row) => (
                  <OwedRow key={row.card.n} owed={row} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
