import '../../components/workbench/workbench.css';
import { BackupReminder } from '../../components/backupReminder';
import { Frame } from '../../components/workbench/frame';
import { hashOf, routeOf } from '../../components/workbench/route';
import { backUpIfDue } from '../../lib/browser/weeklyBackup';
import { openWorkbench, type WorkbenchContent } from '../../lib/browser/workbenchSession';
import { present } from '../popup/present';
import { rooms } from './rooms';

const reminder = (
  <BackupReminder
    now={Date.now()}
    ask={backUpIfDue}
    onBackup={() => {
      location.hash = hashOf('settings', 'backup-now');
    }}
  />
);
let content: WorkbenchContent = { state: 'loading' };

const session = openWorkbench((next) => {
  content = next;
  draw();
});
addEventListener('hashchange', draw);
draw();

function draw(): void {
  present(
    <Frame
      rooms={rooms}
      route={routeOf(location.hash)}
      content={content}
      onAskAgain={() => void session.askAgain()}
      onLookAt={(plan) => void session.lookAt(plan)}
      reminder={reminder}
    />,
  );
}
