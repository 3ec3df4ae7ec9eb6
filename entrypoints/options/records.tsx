import { PageRoom } from '../../components/workbench/records/pageRoom';
import { TaskRoom } from '../../components/workbench/records/taskRoom';
import { UnitRoom } from '../../components/workbench/records/unitRoom';
import type { RoomTerms } from '../../components/workbench/room';
import { openUnitDeeds } from '../../lib/browser/unitDeeds';
import { asking } from './map';

const deeds = openUnitDeeds();

/** The pages of one task, one unit, one portal page. */
export const taskRoom = (terms: RoomTerms) => <TaskRoom {...asking(terms)} />;
export const unitRoom = (terms: RoomTerms) => <UnitRoom {...asking(terms)} deeds={deeds} />;
export const pageRoom = (terms: RoomTerms) => <PageRoom {...asking(terms)} />;
