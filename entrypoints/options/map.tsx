import { MapRoom } from '../../components/workbench/map/mapRoom';
import type { RoomTerms } from '../../components/workbench/room';
import { mapMemory, workbenchAsks } from '../../lib/browser/workbenchAsks';

/** A room is made anew for another plan: nothing of one is ever shown under the name of another. */
export const asking = (terms: RoomTerms) => {
  const { id } = terms.overview.plan;
  return { ...terms, key: id, asks: workbenchAsks(id) };
};

/** 覆盖图. */
export const mapRoom = (terms: RoomTerms) => <MapRoom {...asking(terms)} memory={mapMemory} />;
