import { useEffect } from 'preact/hooks';
import { daysSinceBackup } from '../../../lib/backup/due';
import { useWords } from '../../words';
import type { BackupShown } from '../../../lib/backup/shown';
import type { BackupDeeds } from './contract';
import { RestorePreview } from './restorePreview';
import { useWatched } from './watched';

/** 备份和恢复. `place` is the district; with `atOnce` a backup begins as soon as it is drawn. */
export function BackupSection(props: {
  deeds: BackupDeeds;
  place: string;
  now: number;
  atOnce: boolean;
  onBegun: () => void;
}) {
  const { deeds, place, now, atOnce, onBegun } = props;
  const { speak, tell } = useWords();
  const shown = useWatched(deeds.watch);
  useEffect(() => {
    if (!atOnce) return;
    onBegun();
    void deeds.make();
  }, [atOnce]);
  if (!shown) return null;
  const { busy } = shown;
  return (
    <section class="settings-backup" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{speak('backup_title')}</h2>
      <p>{speak('backup_what')}</p>
      <p>{speak('backup_keep')}</p>
      <NotKept />
      <LastBackup shown={shown} now={now} />
      <div class="actions">
        <button type="button" class="primary" disabled={busy !== null} onClick={() => void deeds.make()}>
          {speak('backup_make')}
        </button>
        <label class={busy ? 'file-choice waiting' : 'file-choice'}>
          <span>{speak('backup_choose')}</span>
          <input
            type="file"
            accept=".gz,.jsonl.gz,application/gzip"
            disabled={busy !== null}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) void deeds.choose(file, place);
            }}
          />
        </label>
        {busy && busy.doing !== 'making' && (
          <button type="button" onClick={deeds.stop}>
            {speak('backup_stop')}
          </button>
        )}
      </div>
      <p class="hint">{speak('backup_restore_what')}</p>
      <p role="status" class={shown.notice ? 'banner good' : ''}>
        {busy
          ? speak(`backup_${busy.doing}`, `${busy.done}`, `${busy.of}`)
          : shown.notice && tell(shown.notice)}
      </p>
      <div role="alert">{shown.refused && <p class="banner bad">{tell(shown.refused)}</p>}</div>
      {shown.preview && !busy && (
        <RestorePreview
          {...shown.preview}
          onRestore={(replace) => void deeds.restore(replace)}
          onForget={deeds.forget}
        />
      )}
      <h3>{speak('backup_automatic')}</h3>
      <p>{speak(shown.automatic ? 'backup_automatic_on' : 'backup_automatic_off')}</p>
      <button type="button" onClick={() => void deeds.setAutomatic(!shown.automatic)}>
        {speak(shown.automatic ? 'backup_automatic_stop' : 'backup_automatic_start')}
      </button>
    </section>
  );
}

/** What no backup has, and what to do about it. */
export function NotKept() {
  const { speak } = useWords();
  return (
    <details>
      <summary>{speak('backup_not_in')}</summary>
      <ul class="listed">
        {(['permissions', 'saving', 'long', 'tabs'] as const).map((what) => (
          <li key={what}>{speak(`backup_not_${what}`)}</li>
        ))}
      </ul>
    </details>
  );
}

function LastBackup({ shown: { standing }, now }: { shown: BackupShown; now: number }) {
  const { speak } = useWords();
  if (!standing) return null;
  const days = daysSinceBackup(standing, now);
  return (
    <p>
      <strong>
        {days === null
          ? speak('backup_never')
          : days === 0
            ? speak('backup_today')
            : speak('backup_days', `${days}`)}
      </strong>{' '}
      {speak('backup_decisions', `${standing.decisions}`)}
    </p>
  );
}
