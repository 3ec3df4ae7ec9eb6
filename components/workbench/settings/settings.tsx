import { useWords } from '../../words';
import type { RoomTerms } from '../room';
import { BackupSection } from './backup';
import type { BackupDeeds } from './contract';

/** 设置. `#settings/backup-now` begins a backup at once, from the reminder of the popup. */
export function Settings(props: RoomTerms & { backup: BackupDeeds; now: number; onBegun: () => void }) {
  const { overview, place } = props;
  const { speak } = useWords();
  return (
    <div class="settings">
      <h2 class="unseen">{speak('settings_title')}</h2>
      <BackupSection
        deeds={props.backup}
        place={overview.roster.place}
        now={props.now}
        atOnce={place[0] === 'backup-now'}
        onBegun={props.onBegun}
      />
    </div>
  );
}
