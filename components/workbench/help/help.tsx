import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { stateSign } from '../../../lib/app/mapWords';
import { say } from '../../../lib/words/sentence';
import type { MessageKey } from '../../../lib/words/texts';
import { Grade, NotCounted } from '../../popup/gradeWords';
import { useWords } from '../../words';
import { hashOf } from '../route';
import { NotKept } from '../settings/backup';
import { KeyTable } from './keyTable';
import { WayPicture } from './wayPicture';

const states = ['covered', 'partial', 'uncovered', 'disputed', 'inapplicable'] as const;
const chapters = ['way', 'grades', 'counts', 'verdicts', 'states', 'keys', 'data'] as const;

/**
 * 帮助: every sign as the product draws it, with what it means. `chapter` is brought in sight: a link within the page is a
 * place of the workbench.
 */
export function Help({ chapter: wanted }: { chapter: string | null }) {
  const { speak } = useWords();
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const title = wanted && view.current?.querySelector<HTMLElement>(`#help-${CSS.escape(wanted)}-title`);
    if (title) title.focus();
  }, [wanted]);
  const example = speak('help_example_source');
  const stops = [say('gate_undated'), say('gate_reposted', example)];
  return (
    <div class="help" ref={view}>
      <h2>{speak('help_title')}</h2>
      <nav aria-label={speak('help_contents')}>
        <ul>
          {chapters.map((chapter) => (
            <li key={chapter}>
              <a href={hashOf('help', chapter)}>{speak(`help_${chapter}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Chapter name="way">
        <WayPicture />
        <ol>
          <li>{speak('help_way_read')}</li>
          <li>{speak('help_way_check')}</li>
          <li>{speak('help_way_decide')}</li>
          <li>{speak('help_way_see')}</li>
        </ol>
      </Chapter>
      <Chapter name="grades">
        <dl>
          {(['strong', 'likely', 'check'] as const).map((grade) => (
            <Meaning key={grade} sign={<Grade of={{ grade }} />} words={`help_grade_${grade}`} />
          ))}
        </dl>
        <p>{speak('help_grades_note')}</p>
      </Chapter>
      <Chapter name="counts">
        <p>{speak('help_counts_note')}</p>
        {stops.map((whyNot) => (
          <NotCounted key={whyNot.key} of={{ counts: false, whyNot }} />
        ))}
      </Chapter>
      <Chapter name="verdicts">
        <dl>
          <Meaning sign={<Verdict standing="confirmed" />} words="help_verdict_confirm" />
          <Meaning sign={<Verdict standing="rejected" />} words="help_verdict_reject" />
          <Meaning sign={<b>{speak('help_name_withdraw')}</b>} words="help_verdict_withdraw" />
          <Meaning sign={<b>{speak('help_name_note')}</b>} words="help_verdict_note" />
          <Meaning
            sign={<span class="chip inapplicable">{speak('coverage_inapplicable')}</span>}
            words="help_verdict_inapplicable"
          />
          <Meaning
            sign={<span class="offline-chip">{speak('help_name_offline')}</span>}
            words="help_verdict_offline"
          />
        </dl>
        <p>{speak('help_inspector')}</p>
      </Chapter>
      <Chapter name="states">
        <dl>
          {states.map((state) => (
            <Meaning
              key={state}
              sign={
                <>
                  <span class={`map-key ${state}`} aria-hidden="true">
                    {stateSign[state]}
                  </span>{' '}
                  <span class={`chip ${state}`}>{speak(`coverage_${state}`)}</span>
                </>
              }
              words={`help_state_${state}`}
            />
          ))}
          <Meaning
            sign={<span class="due overdue">{speak('help_overdue')}</span>}
            words="help_state_overdue"
          />
        </dl>
      </Chapter>
      <Chapter name="keys">
        <KeyTable />
        <p>{speak('help_keys_own')}</p>
        <p>{speak('help_keys_all')}</p>
      </Chapter>
      <Chapter name="data">
        <ul class="listed">
          <li>{speak('help_data_here')}</li>
          <li>{speak('help_data_never')}</li>
          <li>{speak('help_data_page')}</li>
          <li>
            {speak('help_data_lost')} <a href={hashOf('settings')}>{speak('help_to_backup')}</a>
          </li>
        </ul>
        <NotKept />
      </Chapter>
    </div>
  );
}

function Chapter({ name, children }: { name: (typeof chapters)[number]; children: ComponentChildren }) {
  const { speak } = useWords();
  return (
    <section id={`help-${name}`} aria-labelledby={`help-${name}-title`}>
      <h3 id={`help-${name}-title`} tabIndex={-1}>
        {speak(`help_${name}`)}
      </h3>
      {children}
    </section>
  );
}

/** A sign and what it means. */
function Meaning({ sign, words }: { sign: ComponentChildren; words: MessageKey }) {
  const { speak } = useWords();
  return (
    <div>
      <dt>{sign}</dt>
      <dd>{speak(words)}</dd>
    </div>
  );
}

/** A verdict as the popup writes it. */
function Verdict({ standing }: { standing: 'confirmed' | 'rejected' }) {
  const { speak } = useWords();
  return (
    <span class={`verdict-sign ${standing}`}>
      <strong>{speak(`standing_${standing}`)}</strong>
    </span>
  );
}
