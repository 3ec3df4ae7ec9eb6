import { MapRoom } from '../../components/workbench/map/mapRoom';
import { PageRoom } from '../../components/workbench/records/pageRoom';
import { TaskRoom } from '../../components/workbench/records/taskRoom';
import { UnitRoom } from '../../components/workbench/records/unitRoom';
import { WeeksRoom } from '../../components/workbench/weeks/weeksRoom';
import type { RoomTerms } from '../../components/workbench/room';
import { mapMemory, workbenchAsks as asks } from '../../lib/browser/workbenchAsks';

/** 覆盖图, and the pages of one task, one unit, one portal page. */
export const mapRoom = (terms: RoomTerms) => <MapRoom {...terms} asks={asks} memory={mapMemory} />;
export const taskRoom = (terms: RoomTerms) => <TaskRoom {...terms} asks={asks} />;
export const unitRoom = (terms: RoomTerms) => <UnitRoom {...terms} asks={asks} />;
export const pageRoom = (terms: RoomTerms) => <PageRoom {...terms} asks={asks} />;
export const weeksRoom = (terms: RoomTerms) => <WeeksRoom {...terms} ask={asks.weeks} />;
