import { CoverageMap } from '../../components/workbench/map';
import type { Room } from '../../components/workbench/room';

/** The rooms of the workbench, in the order of their doors; the first is open where the address names none. */
export const rooms: readonly Room[] = [
  { name: 'map', title: 'map_title', door: true, draw: (terms) => <CoverageMap {...terms} /> },
];
