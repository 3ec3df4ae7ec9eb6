import type { SectionChanges } from '../backup/changes';
import { withChanges } from '../backup/changes';
import type { BackupHeader } from '../backup/format';
import { gunzippedLines } from '../backup/gzipLines';
import { readBackup, type ReadTerms } from '../backup/read';
import type { BackupShown } from '../backup/shown';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { isAutomatic, switchOff, switchOn } from './automaticBackup';
import { makeBackup } from './makeBackup';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import { askStanding } from './weeklyBackup';

/** Backup and restore of the workbench: one thing at a time. `place` is the district of this computer. */
export function openBackup() {
  let state: BackupShown = {
    standing: null,
    automatic: false,
    busy: null,
    preview: null,
    notice: null,
    refused: null,
  };
  const watchers = new Set<(state: BackupShown) => void>();
  let chosen: { file: File; place: string } | null = null;
  let stopped = false;

  function update(change: Partial<BackupShown>): void {
    state = { ...state, ...change };
    for (const show of watchers) show(state);
  }

  async function refresh(): Promise<void> {
    const [standing, automatic] = await Promise.all([askStanding(), isAutomatic()]);
    update({ standing, automatic });
  }

  async function begin(doing: 'making' | 'looking' | 'restoring'): Promise<boolean> {
    if (state.busy) return false;
    stopped = false;
    update({ busy: { doing, done: 0, of: 0 }, notice: null, refused: null });
    return true;
  }

  /** Reads the chosen file through; `apply` says whether it changes anything. */
  async function through(
    { file, place }: { file: File; place: string },
    how: { apply: boolean; replace: boolean },
  ): Promise<Result<{ header: BackupHeader; changes: readonly SectionChanges[] }, Sentence>> {
    let changes: readonly SectionChanges[] = [];
    const fileName = file.name;
    const take: ReadTerms['take'] = async (portion) => {
      if (stopped) return failure(say('backup_stopped'));
      const taken = await askUntilAnswered(() =>
        sendMessage('restorePortion', { fileName, ...portion, ...how }),
      );
      if (taken.ok) changes = withChanges(changes, taken.value);
      return taken;
    };
    const tell: ReadTerms['tell'] = (done, of) =>
      update({ busy: { doing: how.apply ? 'restoring' : 'looking', done, of: Math.max(done, of) } });
    try {
      const lines = gunzippedLines(file.stream(), file.size, fileName);
      const header = await readBackup(lines, { fileName, place, take, tell });
      return header.ok ? success({ header: header.value, changes }) : header;
    } catch (error) {
      return failure(say('backup_unreadable_file', fileName, String(error)));
    }
  }

  return {
    watch(show: (state: BackupShown) => void): () => void {
      watchers.add(show);
      show(state);
      void refresh();
      return () => watchers.delete(show);
    },
    async make(): Promise<void> {
      if (!(await begin('making'))) return;
      const made = await makeBackup((done) => update({ busy: { doing: 'making', done, of: 0 } }));
      update({
        busy: null,
        ...(made.ok
          ? { notice: say('backup_done', made.value.name, String(made.value.lines)) }
          : { refused: made.error }),
      });
      await refresh();
    },
    async choose(file: File, place: string): Promise<void> {
      if (!(await begin('looking'))) return;
      chosen = { file, place };
      update({ preview: null });
      const looked = await through(chosen, { apply: false, replace: false });
      update({
        busy: null,
        ...(looked.ok ? { preview: { fileName: file.name, ...looked.value } } : { refused: looked.error }),
      });
    },
    async restore(replace: boolean): Promise<void> {
      if (!chosen || !(await begin('restoring'))) return;
      const done = await through(chosen, { apply: true, replace });
      const settled = await askUntilAnswered(() => sendMessage('settleRestore', {}));
      const fault = done.ok ? (settled.ok ? null : settled.error) : done.error;
      const added = (decisions: boolean) =>
        String(
          done.ok
            ? done.value.changes
                .filter(({ section }) => (section === 'decisions') === decisions)
                .reduce((sum, changes) => sum + changes.added, 0)
            : 0,
        );
      update({
        busy: null,
        preview: null,
        ...(fault ? { refused: fault } : { notice: say('backup_restored', added(true), added(false)) }),
      });
      await refresh();
    },
    stop(): void {
      stopped = true;
    },
    forget(): void {
      chosen = null;
      update({ preview: null });
    },
    async setAutomatic(on: boolean): Promise<void> {
      // The question first: a browser asks only in the click itself.
      const allowed = on && (await switchOn());
      if (!on) await switchOff();
      const notice = on ? (allowed ? 'started' : 'denied') : 'stopped';
      update({ notice: say(`backup_automatic_${notice}`), refused: null });
      await refresh();
    },
  };
}

export type Backup = ReturnType<typeof openBackup>;
