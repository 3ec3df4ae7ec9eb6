import { describe, expect, test } from 'vitest';
import { membersIn } from '../../lib/app/members';
import { namesIn, rosterChanges } from '../../lib/app/rosterChange';
import { saveRoster } from '../../lib/app/saveRoster';
import { decide } from '../../lib/app/decide';
import { success } from '../../lib/kernel/result';
import type { Roster } from '../../lib/plan/roster';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { editor, memoryLog, memoryNotebook, request, sha256, shippedSeeds } from './world';

const seeds = shippedSeeds();
const { roster } = seeds;
const shipped = { seeds, fileName: 'xunyang-2023.plan.json' };

function world() {
  const saved: Roster[] = [];
  const log = memoryLog();
  const shelf = {
    plans: async () => success([]),
    saveRoster: async (next: Roster) => {
      saved.push(next);
      return success(null);
    },
  };
  return { saved, log, terms: { shipped, shelf, log } };
}

/** What is refused, in words; nothing may be stored by it. */
async function refusalOf(value: unknown, place = '浔阳区', prepared = world()): Promise<string> {
  const answer = await saveRoster(place, value, prepared.terms);
  expect(prepared.saved).toEqual([]);
  return answer.ok ? '' : speakSentence(speaker('zh'), answer.error);
}

const without = (name: string): Roster => ({
  ...roster,
  units: roster.units.filter((unit) => unit.name !== name),
  groups: roster.groups.map((group) => ({
    ...group,
    members: group.members?.filter((member) => member !== name) ?? null,
  })),
});

describe('a roster', () => {
  test('that was changed is kept as a whole', async () => {
    const { saved, terms } = world();
    const changed = { ...roster, groups: [...roster.groups, { name: '各园区', members: null }] };
    expect(await saveRoster('浔阳区', changed, terms)).toEqual(success(null));
    expect(saved).toEqual([changed]);
  });

  test('without a unit that the plan names is refused, unless another goes by its name', async () => {
    expect(await refusalOf(without('区司法局'))).toContain('区司法局');
    const { terms } = world();
    const smaller = without('区司法局');
    const units = smaller.units.map((unit) =>
      unit.name === '区财政局' ? { ...unit, aliases: [...unit.aliases, '区司法局'] } : unit,
    );
    expect(await saveRoster('浔阳区', { ...smaller, units }, terms)).toEqual(success(null));
  });

  test('without a unit about which people decided is refused', async () => {
    const prepared = world();
    const street = request({ unit: '甘棠街道' });
    const clock = { now: () => 1_700_000_000_000 };
    const notebook = memoryNotebook(editor);
    expect(await decide(street, { seeds, log: prepared.log, notebook, clock, digest: sha256 })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await refusalOf(without('甘棠街道'), '浔阳区', prepared)).toContain('甘棠街道');
  });

  test.each<[string, unknown, string]>([
    ['of another place', { ...roster, place: '柴桑区' }, '柴桑区'],
    ['with a key that nobody knows', { ...roster, admin: true }, 'admin'],
    [
      'with a reserved key',
      JSON.parse('{"place":"浔阳区","units":[{"__proto__":{}}],"groups":[]}'),
      '__proto__',
    ],
    ['whose units are no list', { ...roster, units: 7 }, 'units'],
    [
      'with a kind that does not exist',
      { ...roster, units: [{ ...roster.units[0], kind: 'x' }] },
      'units[0].kind',
    ],
    ['that is nothing', null, 'roster-浔阳区.json'],
  ])('%s is refused in words that name it', async (_, value, named) => {
    expect(await refusalOf(value)).toContain(named);
  });

  test('of a place without a plan is refused', async () => {
    expect(await refusalOf({ ...roster, place: '柴桑区' }, '柴桑区')).toContain('柴桑区');
  });
});

describe('what another roster would change', () => {
  test('is nothing for the same one', () =>
    expect(rosterChanges(roster, structuredClone(roster))).toEqual([]));

  test('is told unit by unit', () => {
    const [first, second, ...others] = roster.units;
    const after: Roster = {
      ...roster,
      units: [{ ...first!, aliases: ['府办'], kind: 'centre' }, ...others, { ...second!, name: '区数据局' }],
      groups: roster.groups
        .map((group) => (group.name === '各街道' ? { ...group, members: null } : group))
        .slice(1),
    };
    expect(rosterChanges(roster, after).map(({ key }) => key)).toEqual([
      'roster_change_aliases',
      'roster_change_kind',
      'roster_change_new',
      'roster_change_members',
      'roster_change_gone',
      'roster_change_group_gone',
    ]);
  });

  test('names are read from a field with any separator', () => {
    expect(namesIn(' 府办、区府办，政府办; 府办 ')).toEqual(['府办', '区府办', '政府办']);
  });
});

test('members that were named for a group of one district are not those of another', async () => {
  const notebook = memoryNotebook(editor);
  const [home, other] = ['浔阳区', '柴桑区'].map((place) => membersIn(notebook, place, '浔阳区'));
  await home!.setGroupMembers('各被审计单位', ['区财政局']);
  expect(await other!.groupMembers()).toEqual({});
  await other!.setGroupMembers('各被审计单位', ['区教育局']);
  expect(await home!.groupMembers()).toEqual({ 各被审计单位: ['区财政局'] });
  expect(await other!.groupMembers()).toEqual({ 各被审计单位: ['区教育局'] });
});
