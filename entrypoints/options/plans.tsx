import { PlansRoom } from '../../components/workbench/plans/plansRoom';
import type { Room } from '../../components/workbench/room';
import { plansActions } from '../../lib/browser/plans';

export const plansRoom: Room['draw'] = (terms) => <PlansRoom {...terms} actions={plansActions} />;
