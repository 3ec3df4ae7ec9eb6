import type { Room } from '../../components/workbench/room';
import { helpRoom } from './help';
import { importRoom } from './importRoom';
import { ledgerRoom } from './ledger';
import { lexiconRoom } from './lexicon';
import { mapRoom, pageRoom, taskRoom, unitRoom, weeksRoom } from './map';
import { plansRoom } from './plans';
import { settingsRoom } from './settings';
import { yearsRoom } from './years';

/** The rooms of the workbench, in the order of their doors; the first is open where the address names none. */
export const rooms: readonly Room[] = [
  { name: 'map', title: 'map_title', door: true, draw: mapRoom },
  { name: 'weeks', title: 'weeks_title', door: true, draw: weeksRoom },
  { name: 'task', title: 'task_room', door: false, draw: taskRoom },
  { name: 'unit', title: 'unit_room', door: false, draw: unitRoom },
  { name: 'page', title: 'page_room', door: false, draw: pageRoom },
  { name: 'ledger', title: 'ledger_room_title', door: true, draw: ledgerRoom },
  importRoom,
  { name: 'plans', title: 'plans_title', door: true, draw: plansRoom },
  { name: 'years', title: 'years_title', door: true, draw: yearsRoom },
  { name: 'lexicon', title: 'lexicon_title', door: true, draw: lexiconRoom },
  { name: 'settings', title: 'settings_title', door: true, draw: settingsRoom },
  { name: 'help', title: 'help_title', door: true, draw: helpRoom },
];
