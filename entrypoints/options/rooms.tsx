import { later } from '../../components/workbench/later';
import type { Room } from '../../components/workbench/room';
import { mapRoom } from './map';

/**
 * The rooms of the workbench, in the order of their doors; the first is open where the address names none, and comes with
 * the workbench. The others come when somebody goes there.
 */
export const rooms: readonly Room[] = [
  { name: 'map', title: 'map_title', door: true, draw: mapRoom },
  {
    name: 'weeks',
    title: 'weeks_title',
    door: true,
    draw: later('weeks', async () => (await import('./weeks')).weeksRoom),
  },
  {
    name: 'task',
    title: 'task_room',
    door: false,
    draw: later('task', async () => (await import('./records')).taskRoom),
  },
  {
    name: 'unit',
    title: 'unit_room',
    door: false,
    draw: later('unit', async () => (await import('./records')).unitRoom),
  },
  {
    name: 'page',
    title: 'page_room',
    door: false,
    draw: later('page', async () => (await import('./records')).pageRoom),
  },
  {
    name: 'ledger',
    title: 'ledger_room_title',
    door: true,
    draw: later('ledger', async () => (await import('./ledger')).ledgerRoom),
  },
  {
    name: 'import',
    title: 'import_title',
    door: true,
    draw: later('import', async () => (await import('./importRoom')).importRoom),
  },
  {
    name: 'plans',
    title: 'plans_title',
    door: true,
    draw: later('plans', async () => (await import('./plans')).plansRoom),
  },
  {
    name: 'years',
    title: 'years_title',
    door: true,
    draw: later('years', async () => (await import('./years')).yearsRoom),
  },
  {
    name: 'lexicon',
    title: 'lexicon_title',
    door: true,
    draw: later('lexicon', async () => (await import('./lexicon')).lexiconRoom),
  },
  {
    name: 'settings',
    title: 'settings_title',
    door: true,
    draw: later('settings', async () => (await import('./settings')).settingsRoom),
  },
  {
    name: 'help',
    title: 'help_title',
    door: true,
    draw: later('help', async () => (await import('./help')).helpRoom),
  },
];
