import type { RoomTerms } from '../../components/workbench/room';
import { WeeksRoom } from '../../components/workbench/weeks/weeksRoom';
import { asking } from './map';

/** 逐周进度. */
export function weeksRoom(terms: RoomTerms) {
  const { asks, ...more } = asking(terms);
  return <WeeksRoom {...more} ask={asks.weeks} />;
}
