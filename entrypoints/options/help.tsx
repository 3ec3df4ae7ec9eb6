import { Help } from '../../components/workbench/help/help';
import type { RoomTerms } from '../../components/workbench/room';

/** 帮助. */
export function helpRoom({ place }: RoomTerms) {
  return <Help chapter={place[0] ?? null} />;
}
