import { useEffect, useRef, useState } from 'preact/hooks';
import type { LexiconRoom } from '../../../lib/app/lexiconRoom';
import type { LexiconAddition } from '../../../lib/recognition/addition';
import { say, type Sentence } from '../../../lib/words/sentence';
import { useWords } from '../../words';
import type { RoomTerms } from '../room';
import { AdditionForm } from './additionForm';
import type { LexiconActions } from './contract';
import { draftIn, draftOf, emptyDraft, hasWords, type AdditionDraft } from './draft';
import { OwnAdditions } from './ownAdditions';
import { Subjects } from './subjects';
import { UntiedTasks } from './untiedTasks';

/** 词库: the tasks that no subject fits, a form to add words, what was added here, and how everything is tied. */
export function LexiconView({ overview, actions }: RoomTerms & { actions: LexiconActions }) {
  const { speak, tell } = useWords();
  const [room, setRoom] = useState<LexiconRoom | null>(null);
  const [fault, setFault] = useState<Sentence | null>(null);
  const [said, setSaid] = useState<Sentence | null>(null);
  const [draft, setDraft] = useState<AdditionDraft | null>(null);
  /** Rises with every wish to work in the form. */
  const [attention, setAttention] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(0);

  async function load(): Promise<void> {
    const mine = ++asked.current;
    const answer = await actions.load(overview.plan.id);
    if (mine !== asked.current) return;
    setFault(answer.ok ? null : answer.error);
    if (answer.ok) setRoom(answer.value);
  }

  useEffect(() => {
    void load();
    // A new overview may come from another plan or another lexicon.
  }, [overview]);
  useEffect(() => {
    void actions.readDraft().then((kept) => setDraft((now) => now ?? draftIn(kept)));
  }, []);

  function change(next: AdditionDraft | null): void {
    setDraft(next);
    actions.keepDraft(next ? JSON.stringify(next) : '');
  }

  /** Shows the form with what is to be worked on; words that stand there unsaved are never pushed aside. */
  function begin(next: AdditionDraft): void {
    if (draft && hasWords(draft)) setSaid(say('lexicon_draft_first'));
    else {
      change(next);
      setSaid(null);
    }
    setAttention((times) => times + 1);
  }

  async function remove({ id, name }: LexiconAddition): Promise<void> {
    const gone = await actions.remove(id);
    setSaid(gone.ok ? say('done_addition_removed', name) : gone.error);
    await load();
  }

  async function importFile(file: File): Promise<void> {
    const done = await actions.importFile(file);
    setSaid(done.ok ? say('done_additions_imported', String(done.value), file.name) : done.error);
    await load();
  }

  async function saved(name: string): Promise<void> {
    change(null);
    setSaid(say('done_addition', name));
    heading.current?.focus();
    await load();
  }

  const { tasks } = overview.plan;
  return (
    <section class="lexicon">
      <h2 ref={heading} tabIndex={-1}>
        {speak('lexicon_title')}
      </h2>
      <p>{speak('lexicon_intro')}</p>
      <p role="status" class="notice">
        {said && tell(said)}
      </p>
      {fault && (
        <div role="alert" class="banner bad">
          <p>{tell(fault)}</p>
          <button type="button" onClick={() => void load()}>
            {speak('lexicon_again')}
          </button>
        </div>
      )}
      {!room && !fault && <p role="status">{speak('workbench_loading')}</p>}
      {room && (
        <>
          {draft && (
            <AdditionForm
              attention={attention}
              draft={draft}
              room={room}
              tasks={tasks}
              plan={overview.plan.id}
              actions={actions}
              onChange={(next) => {
                change(next);
                // The form goes away with its buttons.
                if (next === null) heading.current?.focus();
              }}
              onSaved={(name) => void saved(name)}
            />
          )}
          <UntiedTasks
            tasks={tasks.filter(({ n }) => room.untied.includes(n))}
            onAdd={(task) => begin(emptyDraft(task))}
          />
          <OwnAdditions
            room={room}
            onEdit={(addition) => begin(draftOf(addition))}
            onRemove={(addition) => void remove(addition)}
            onExport={() =>
              setSaid(say('done_additions_exported', actions.exportFile(room.additions, overview.today)))
            }
            onImport={(file) => void importFile(file)}
          />
          <Subjects subjects={room.subjects} tasks={tasks} />
        </>
      )}
    </section>
  );
}
