// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PlansActions } from '../../components/workbench/plans/contract';
import { PlansRoom } from '../../components/workbench/plans/plansRoom';
import { Words } from '../../components/words';
import type { Overview } from '../../lib/app/overview';
import { failure, success } from '../../lib/kernel/result';
import type { Roster } from '../../lib/plan/roster';
import type { PlanLine } from '../../lib/plan/stored';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { shippedSeeds } from '../app/world';

const { plan, roster } = shippedSeeds();
const overview = { plan } as Overview;
const lines: PlanLine[] = [
  {
    id: plan.id,
    title: plan.title,
    year: 2023,
    place: '浔阳区',
    revision: 1,
    tasks: 33,
    source: { fileName: 'x', sha256: null, stored: null },
    current: true,
  },
  {
    id: 'xunyang-2024',
    title: '2024年要点',
    year: 2024,
    place: '浔阳区',
    revision: 2,
    tasks: 40,
    source: { fileName: '要点.docx', sha256: 'ab'.repeat(32), stored: { at: 1_700_000_000_000, by: '张三' } },
    current: false,
  },
];

let done: unknown[] = [];
let draft: Roster | null = null;
const actions: PlansActions = {
  list: async () => success(lines),
  full: async () => success({ plan, duties: [], roster, source: lines[0]!.source }),
  choose: async (id) => {
    done.push(id);
    return success(null);
  },
  portals: async () => success([]),
  addPortal: async () => success(null),
  removePortal: async () => success(null),
  recallPortalForm: async () => null,
  keepPortalForm: async () => undefined,
  saveRoster: async (_, next) => {
    done.push(next);
    return success(null);
  },
  readRoster: async () => success(roster),
  exportRoster: (next) => void done.push(next),
  recallDraft: async () => draft,
  keepDraft: async (_, next) => {
    draft = next;
  },
};

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;

async function open(used = actions): Promise<void> {
  await act(async () =>
    render(
      <Words.Provider value={speaker('zh')}>
        <PlansRoom overview={overview} place={[]} actions={used} />
      </Words.Provider>,
      document.body,
    ),
  );
  // The answers come one after the other.
  await act(async () => new Promise((resolve) => setTimeout(resolve)));
}

async function type(field: HTMLInputElement, words: string): Promise<void> {
  field.value = words;
  await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

const field = (label: string) => document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!;

beforeEach(() => {
  done = [];
  draft = null;
});
afterEach(() => render(null, document.body));

describe('the room of plans and rosters', () => {
  test('shows every plan with where it came from, and which one is in use', async () => {
    await open();
    const [first, second] = [...document.querySelectorAll('.plan-list li')].map((line) => line.textContent);
    expect(first).toContain('现用');
    expect(first).toContain('随扩展附带');
    expect(second).toContain('要点.docx');
    expect(second).toContain('张三');
    expect(second).toContain('ab'.repeat(32));
  });

  test('puts another plan in use only after a second click', async () => {
    await open();
    await act(async () => button('改用这份').click());
    expect(done).toEqual([]);
    expect(document.activeElement?.textContent).toBe('确定改用');
    await act(async () => button('确定改用').click());
    expect(done).toEqual(['xunyang-2024']);
    expect(document.querySelector('[role=status].notice')?.textContent).toContain('2024年要点');
  });

  test('shows what a change of the roster does before it is saved, and keeps it meanwhile', async () => {
    await open();
    await type(field('区财政局 别称（用顿号隔开）'), '财政局、');
    expect(field('区财政局 别称（用顿号隔开）').value).toBe('财政局、');
    expect(done).toEqual([]);
    expect(draft?.units.find(({ name }) => name === '区财政局')?.aliases).toEqual(['财政局']);
    expect(document.querySelector('.roster-changes')?.textContent).toContain('区财政局的别称');
    await act(async () => button('保存名册').click());
    expect(done).toMatchObject([{ place: '浔阳区' }]);
    expect(draft).toBeNull();
    expect(document.querySelector('.roster-changes')).toBeNull();
  });

  test('a unit that is removed leaves its groups too', async () => {
    await open();
    await act(async () => field('移除 甘棠街道').click());
    expect(draft?.groups.find(({ name }) => name === '各街道')?.members).toHaveLength(4);
    expect(draft?.groups.find(({ name }) => name === '各被审计单位')?.members).toBeNull();
  });

  test('what was changed and not saved is there again, and can be dropped', async () => {
    draft = { ...roster, groups: [...roster.groups, { name: '各园区', members: null }] };
    await open();
    expect(document.querySelector('.roster-changes')?.textContent).toContain('新合称：各园区');
    await act(async () => button('放弃改动').click());
    expect(document.querySelector('.roster-changes')).toBeNull();
    expect(draft).toBeNull();
  });

  test('says why a roster was not saved, and keeps the change', async () => {
    await open({
      ...actions,
      saveRoster: async () => failure(say('roster_loses_decided', plan.title, '区财政局')),
    });
    await type(field('区财政局 全称'), '浔阳区财政局');
    await act(async () => button('保存名册').click());
    expect(document.querySelector('[role=alert]')?.textContent).toContain('区财政局');
    expect(draft).not.toBeNull();
  });
});
