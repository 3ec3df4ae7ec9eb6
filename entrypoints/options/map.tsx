import { MapRoom } from '../../components/workbench/map/mapRoom';
import { PageRoom } from '../../components/workbench/records/pageRoom';
import { TaskRoom } from '../../components/workbench/records/taskRoom';
import { UnitRoom } from '../../components/workbench/records/unitRoom';
import { WeeksRoom } from '../../components/workbench/weeks/weeksRoom';
import type { RoomTerms } from '../../components/workbench/room';
import { openUnitDeeds } from '../../lib/browser/unitDeeds';
import { mapMemory, workbenchAsks } from '../../lib/browser/workbenchAsks';

/** A room is made anew for another plan: nothing of one is ever shown under the name of another. */
const ofPlan = (terms: RoomTerms) => ({ ...terms, key: terms.overview.plan.id });
const asking = (terms: RoomTerms) => ({ ...ofPlan(terms), asks: workbenchAsks(terms.overview.plan.id) });

const deeds = openUnitDeeds();

/** 覆盖图, and the pages of one task, one unit, one portal page. */
export const mapRoom = (terms: RoomTerms) => <MapRoom {...asking(terms)} memory={mapMemory} />;
export const taskRoom = (terms: RoomTerms) => <TaskRoom {...asking(terms)} />;
export const unitRoom = (terms: RoomTerms) => <UnitRoom {...asking(terms)} deeds={deeds} />;
export const pageRoom = (terms: RoomTerms) => <PageRoom {...asking(terms)} />;
export const weeksRoom = (terms: RoomTerms) => (
  <WeeksRoom {...ofPlan(terms)} ask={workbenchAsks(terms.overview.plan.id).weeks} />
);
