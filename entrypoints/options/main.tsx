import '../../components/workbench/workbench.css';
import { Frame } from '../../components/workbench/frame';
import { routeOf } from '../../components/workbench/route';
import { openWorkbench, type WorkbenchContent } from '../../lib/browser/workbenchSession';
import { present } from '../popup/present';
import { rooms } from './rooms';

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
    />,
  );
}
