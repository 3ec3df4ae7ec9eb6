import { isBackupDue, type BackupStanding } from '../backup/due';
import { isAutomatic } from './automaticBackup';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';

/** When this computer was last backed up; null where the background does not say. */
export async function askStanding(): Promise<BackupStanding | null> {
  const answer = await askUntilAnswered(() => sendMessage('backupStanding', {}));
  return answer.ok ? answer.value : null;
}

/** The weekly backup by itself, where somebody switched it on and it is due; answers with how things stand then. */
export async function backUpIfDue(mostDecisions = Infinity): Promise<BackupStanding | null> {
  const standing = await askStanding();
  if (!standing || !isBackupDue(standing, Date.now())) return standing;
  if (standing.decisions > mostDecisions || !(await isAutomatic())) return standing;
  // The popup waits for this at its first paint, and hardly ever needs the maker.
  const { makeBackup } = await import('./makeBackup');
  const made = await makeBackup(() => undefined);
  return made.ok ? askStanding() : standing;
}
