import { useEffect, useRef, useState } from 'preact/hooks';
import { isBackupDue, type BackupStanding } from '../lib/backup/due';
import { useWords } from './words';

/** A week without a backup, said where people are anyway; one click begins it. */
export function BackupReminder(props: {
  now: number;
  /** How things stand, after the weekly backup by itself; null where nobody knows. */
  ask: () => Promise<BackupStanding | null>;
  onBackup: () => void;
}) {
  const { speak } = useWords();
  const [standing, setStanding] = useState<BackupStanding | null>(null);
  const [gone, setGone] = useState(false);
  const { ask } = props;
  const here = useRef(true);
  useEffect(() => {
    const look = async () => {
      const answer = await ask();
      if (here.current) setStanding(answer);
    };
    void look();
  }, [ask]);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  if (gone || !standing || !isBackupDue(standing, props.now)) return null;
  return (
    <div class="banner warn" role="status">
      <p>{speak(standing.lastAt === null ? 'backup_due_never' : 'backup_due')}</p>
      <button
        type="button"
        onClick={() => {
          setGone(true);
          props.onBackup();
        }}
      >
        {speak('backup_make')}
      </button>
    </div>
  );
}
