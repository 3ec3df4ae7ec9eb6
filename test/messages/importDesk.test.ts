import { expect, test, vi } from 'vitest';
import type { ImportDraft, ImportState, ReadingNews, ReadingOrder } from '../../lib/app/importing';
import { openImportDesk } from '../../lib/browser/importDesk';
import { failure, success } from '../../lib/kernel/result';
import { readOfficeFile } from '../../lib/office/officeFile';
import { withField } from '../../lib/plan/corrections';
import type { ReadingHints } from '../../lib/plan/hints';
import { headOf, portionsOf } from '../../lib/plan/portions';
import { tablesIn, understand } from '../../lib/plan/readPlan';
import type { PlanImport, PlanReceipt } from '../../lib/plan/stored';
import { say } from '../../lib/words/sentence';

const text = '2024年浔阳区要点\n序号,工作任务,牵头单位\n1,公开预算。,区财政局\n2,公开决算。,区财政局';

/** A desk whose reader answers when the test says so. */
function setUp(drafts: ImportDraft[] = []) {
  const reading: { order: Omit<ReadingOrder, 'order'>; hear: (news: ReadingNews) => void }[] = [];
  const stop = vi.fn<() => void>();
  const store =
    vi.fn<(plan: PlanImport, asId: string | null) => Promise<ReturnType<typeof success<PlanReceipt>>>>();
  const memory = [...drafts];
  let bytes = new Uint8Array();
  let typed = '';
  const desk = openImportDesk({
    reader: { read: (order, hear) => void reading.push({ order, hear }), stop },
    drafts: {
      all: async () => [...memory],
      async keep(draft) {
        memory.splice(0, memory.length, draft);
      },
      async forget(sha256) {
        memory.splice(0, memory.length, ...memory.filter((each) => each.sha256 !== sha256));
      },
    },
    fields: {
      read: async () => ({ importPaste: typed }),
      async keep(_, __, value) {
        typed = value;
      },
    },
    store,
    known: async () => success({ kept: [], rosters: [{ place: '浔阳区', units: [], groups: [] }] }),
    now: () => 1,
  });
  const at = async <At extends ImportState['at']>(where: At) => {
    await vi.waitFor(() => expect(desk.state().at).toBe(where));
    return desk.state() as Extract<ImportState, { at: At }>;
  };
  return {
    desk,
    at,
    reading,
    stop,
    store,
    memory,
    /** Lets the reader answer the latest order as the worker does. */
    answer: async () => {
      const { order, hear } = reading.at(-1)!;
      if (order.bytes) bytes = new Uint8Array(order.bytes);
      const file = await readOfficeFile(bytes, order.fileName);
      if (!file.ok) return hear({ order: 1, kind: 'failed', why: file.error, tables: [] });
      const tables = tablesIn(file.value, order.fileName);
      const read = understand(file.value, order.fileName, order.hints);
      if (!read.ok) return hear({ order: 1, kind: 'failed', why: read.error, tables });
      hear({ order: 1, kind: 'head', head: headOf(read.value, order.rosters, tables) });
      for (const tasks of portionsOf(read.value)) hear({ order: 1, kind: 'portion', tasks });
      hear({ order: 1, kind: 'done' });
    },
    take: async (words = text) => {
      desk.actions.onFile(new File([words], 'plan.csv'));
      const orders = reading.length;
      await vi.waitFor(() => expect(reading.length).toBeGreaterThan(orders));
    },
  };
}

test('a file is read, corrected, left, and taken up again by its bytes', async () => {
  const { desk, at, take, answer, memory } = setUp();
  await take();
  await answer();
  const { corrections, tasks } = await at('preview');
  desk.actions.onCorrect(withField(corrections, tasks[0]!.task, 'lead', '区审计局'));
  desk.actions.onLeave(false);
  expect((await at('start')).cancelled).toBeNull();
  expect(memory).toMatchObject([{ fileName: 'plan.csv', pasted: null, at: 1 }]);
  await take();
  await answer();
  const again = await at('preview');
  expect(again.restored).toBe(true);
  expect(again.corrections.tasks).toMatchObject([{ n: 1, fields: { lead: '区审计局' } }]);
  desk.actions.onLeave(true);
  await vi.waitFor(() => expect(memory).toEqual([]));
});

test('cancelling ends the reader; what it still says is not heard', async () => {
  const { desk, at, take, answer, stop } = setUp();
  await take();
  stop.mockClear();
  desk.actions.onCancel();
  expect((await at('start')).cancelled).toBe('plan.csv');
  expect(stop).toHaveBeenCalled();
  await answer();
  expect(desk.state().at).toBe('start');
});

test('a file of no bytes or too many is not even opened', async () => {
  const { desk, at, reading } = setUp();
  desk.actions.onFile(new File([], 'a.docx'));
  expect((await at('start')).failed?.why.key).toBe('plan_file_empty');
  desk.actions.onFile(new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'b.docx'));
  await vi.waitFor(() =>
    expect(desk.state()).toMatchObject({ failed: { why: say('office_file_too_large', 'b.docx', '20') } }),
  );
  expect(reading).toEqual([]);
});

test('a file without a title is read again with that of the person; what was typed outlives leaving', async () => {
  const { desk, at, take, answer, reading } = setUp();
  const bare = text.split('\n').slice(1).join('\n');
  await take(bare);
  await answer();
  expect((await at('start')).failed).toMatchObject({ why: { key: 'plan_no_title' }, remedy: 'heading' });
  desk.actions.onTypeHints({ title: '要' });
  desk.actions.onLeave(false);
  await take(bare);
  await answer();
  expect((await at('start')).failed).toMatchObject({ why: { key: 'plan_no_year' }, hints: { title: '要' } });
  desk.actions.onHints({ title: '浔阳区要点', year: 2024 });
  expect(reading.at(-1)?.order).toMatchObject({ bytes: null, hints: { title: '浔阳区要点', year: 2024 } });
  await answer();
  expect((await at('preview')).head.plan).toMatchObject({ title: '浔阳区要点', place: '浔阳区' });
});

test('a table without headings is read as the person says, then otherwise, and so again another day', async () => {
  const { desk, at, take, answer } = setUp();
  const rows = '2024年浔阳区要点,,\n甲,公开预算。,区财政局\n乙,公开决算。,区财政局';
  await take(rows);
  await answer();
  const { failed } = await at('start');
  expect(failed).toMatchObject({
    why: { key: 'plan_no_table' },
    remedy: {
      tables: [
        {
          columns: 3,
          header: null,
          start: [['2024年浔阳区要点', '', ''], ['甲', '公开预算。', '区财政局'], {}],
        },
      ],
    },
  });
  const table = { table: 0, header: null };
  desk.actions.onHints({
    table,
    columns: [
      [1, 'text'],
      [2, 'lead'],
    ],
  });
  await answer();
  const { head, tasks, corrections } = await at('preview');
  expect(head).toMatchObject({ table, plan: { title: '2024年浔阳区要点', year: 2024 } });
  expect(tasks.map(({ task, origin }) => [task.text, task.lead, origin.places.lead])).toEqual([
    ['公开预算。', ['区财政局'], [{ line: 2, field: 3 }]],
    ['公开决算。', ['区财政局'], [{ line: 3, field: 3 }]],
  ]);
  const hints = {
    table,
    columns: [
      [1, 'text'],
      [0, 'level1'],
    ] satisfies ReadingHints['columns'],
  };
  desk.actions.onCorrect({ ...corrections, hints });
  await answer();
  expect((await at('preview')).tasks[0]?.task.level1).toBe('甲');
  desk.actions.onLeave(false);
  await take(rows);
  await answer();
  expect((await at('preview')).corrections.hints).toEqual(hints);
});

test('a choice of columns that leaves no plan is told and taken back', async () => {
  const { desk, at, take, answer } = setUp();
  await take();
  await answer();
  const { corrections } = await at('preview');
  desk.actions.onCorrect({ ...corrections, hints: { columns: [[1, null]] } });
  await answer();
  const after = await at('preview');
  expect(after.failed?.key).toBe('plan_no_task_column');
  expect(after.corrections.hints).toEqual({});
  expect(after.tasks).toHaveLength(2);
});

test('what could not be stored stays in front with the reason; what was stored gives its receipt', async () => {
  const { desk, at, take, answer, store, memory } = setUp();
  await take();
  await answer();
  const { corrections, tasks } = await at('preview');
  desk.actions.onCorrect(withField(corrections, tasks[0]!.task, 'text', '公开预算草案。'));
  store.mockResolvedValueOnce(failure(say('plan_import_no_actor')) as never);
  desk.actions.onStore(null);
  await vi.waitFor(() =>
    expect(desk.state()).toMatchObject({ busy: null, failed: { key: 'plan_import_no_actor' } }),
  );
  expect(memory).toHaveLength(1);
  const receipt = { id: 'a', title: '要点' } as PlanReceipt;
  store.mockResolvedValueOnce(success(receipt));
  desk.actions.onStore('a');
  expect((await at('stored')).receipt).toBe(receipt);
  expect(store.mock.lastCall?.[0].plan.tasks.map((task) => task.text)).toEqual([
    '公开预算草案。',
    '公开决算。',
  ]);
  expect(store.mock.lastCall?.[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(store.mock.lastCall?.[1]).toBe('a');
  expect(memory).toEqual([]);
});

test('what was typed into the field for pasting stands there again until it is stored', async () => {
  const { desk, at, answer, store, reading } = setUp();
  desk.actions.onType(text);
  desk.actions.onPaste(text, '粘贴的内容');
  await vi.waitFor(() => expect(reading).toHaveLength(1));
  desk.actions.onCancel();
  await vi.waitFor(() => expect(desk.state()).toMatchObject({ at: 'start', typed: text }));
  desk.actions.onPaste(text, '粘贴的内容');
  await vi.waitFor(() => expect(reading).toHaveLength(2));
  await answer();
  await at('preview');
  store.mockResolvedValueOnce(success({ id: 'a' } as PlanReceipt));
  desk.actions.onStore(null);
  await at('stored');
  expect(store.mock.lastCall?.[0].sha256).toBeNull();
  desk.actions.onLeave(false);
  await vi.waitFor(() => expect(desk.state()).toMatchObject({ at: 'start', typed: '' }));
});
