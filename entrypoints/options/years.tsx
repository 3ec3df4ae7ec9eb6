import type { Room } from '../../components/workbench/room';
import { YearsView } from '../../components/workbench/years/yearsView';
import { yearsActions } from '../../lib/browser/yearsActions';

export const yearsRoom: Room['draw'] = (terms) => (
  <YearsView key={terms.overview.plan.id} {...terms} actions={yearsActions} />
);
