import { useState } from 'preact/hooks';
import type { Draft } from '../../lib/app/ports';
import type { PageState, TaskCard } from '../../lib/app/summary';
import { useWords } from '../words';
import { DutyBoxes } from './dutyBoxes';
import { ExplainedButton } from './explainedButton';
import { Grade, NotCounted } from './gradeWords';
import { preselectedDuties } from './preselect';
import { TaskWords } from './taskName';

interface Shared {
  /** The page in front, which may be the draft's own. */
  page: PageState;
  saving: boolean;
  onAccept: (draft: Draft, duties: string[]) => void;
  onDiscard: (draft: Draft) => void;
}

/** Confirmations made in pages, which count only after a person accepts them here. */
export function Drafts(props: Shared & { drafts: readonly Draft[]; tasks: readonly TaskCard[] }) {
  const { speak } = useWords();
  const { drafts, tasks, ...shared } = props;
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{speak('popup_drafts', `${drafts.length}`)}</h2>
      <p>{speak('popup_drafts_note')}</p>
      {drafts.map((draft) => (
        <DraftCard key={draft.id} draft={draft} card={tasks.find(({ n }) => n === draft.task)} {...shared} />
      ))}
    </section>
  );
}

function DraftCard(props: Shared & { draft: Draft; card: TaskCard | undefined }) {
  const { draft, card, saving } = props;
  const { speak } = useWords();
  const [ticked, setTicked] = useState(() => (card ? preselectedDuties(card, draft.duties) : []));
  const all = card?.duties.length ?? 0;

  function whyNot(): string | null {
    if (saving) return speak('popup_saving');
    return all > 0 && ticked.length === 0 ? speak('popup_accept_needs_duty') : null;
  }

  return (
    <article class="card" aria-labelledby={`draft-${draft.id}`}>
      <h3 id={`draft-${draft.id}`}>{speak('popup_task', `${draft.task}`)}</h3>
      <p class="page-title">{draft.pageTitle || draft.pageUrl}</p>
      {card && <TaskWords card={card} />}
      <Grounds draft={draft} page={props.page} />
      {card && <DutyBoxes card={card} ticked={ticked} onTick={setTicked} />}
      <div class="actions">
        {card && (
          <ExplainedButton
            label={
              ticked.length > 0 && ticked.length < all
                ? speak('popup_accept_some', `${ticked.length}`, `${all}`)
                : speak('popup_accept')
            }
            whyNot={whyNot()}
            onClick={() =>
              props.onAccept(
                draft,
                card.duties.map(({ id }) => id).filter((id) => ticked.includes(id)),
              )
            }
          />
        )}
        <button
          type="button"
          aria-disabled={saving}
          onClick={() => {
            if (!saving) props.onDiscard(draft);
          }}
        >
          {speak('popup_discard')}
        </button>
      </div>
    </article>
  );
}

/** What the machine says of the draft's task, before it is accepted; where that is not known here, says so. */
function Grounds({ draft, page }: { draft: Draft; page: PageState }) {
  const { speak } = useWords();
  if (page.state !== 'described' || page.key !== draft.page)
    return (
      <p class="hint">
        {speak('popup_draft_unseen')}{' '}
        <a href={draft.pageUrl} target="_blank" rel="noreferrer">
          {speak('popup_draft_open')}
        </a>
      </p>
    );
  const finding = page.description.findings.find(({ task }) => task === draft.task);
  if (!finding) return <p class="stop">{speak('popup_draft_unrecognised')}</p>;
  return (
    <>
      <p class="card-head">
        <Grade of={finding} />
      </p>
      <NotCounted of={finding} />
    </>
  );
}
