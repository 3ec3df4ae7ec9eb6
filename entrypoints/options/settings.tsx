import type { RoomTerms } from '../../components/workbench/room';
import { hashOf } from '../../components/workbench/route';
import { Settings } from '../../components/workbench/settings/settings';
import { openBackup } from '../../lib/browser/backup';
import { openSettings } from '../../lib/browser/settings';

const backup = openBackup();
const settings = openSettings();

/** 设置, tied to what it has done. */
export function settingsRoom(terms: RoomTerms) {
  return (
    <Settings
      {...terms}
      backup={backup}
      deeds={settings}
      now={Date.now()}
      onBegun={() => history.replaceState(null, '', hashOf('settings'))}
    />
  );
}
