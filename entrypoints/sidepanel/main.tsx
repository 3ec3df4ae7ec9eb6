import '../../components/popup/popup.css';
import { openSession } from '../../lib/browser/popupSession';
import { everyday } from '../popup/everyday';
import { present } from '../popup/present';

const session = openSession((state) => present(everyday(session, state, {})));
