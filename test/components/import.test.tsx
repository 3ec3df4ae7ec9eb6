// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChooseFile } from '../../components/workbench/import/chooseFile';
import { PlanPreview } from '../../components/workbench/import/planPreview';
import { ReadingProgress } from '../../components/workbench/import/readingProgress';
import { Receipt } from '../../components/workbench/import/receipt';
import { Words } from '../../components/words';
import type { ImportActions, Preview, ReadingFailure } from '../../lib/app/importing';
import { noCorrections, type Corrections } from '../../lib/plan/corrections';
import { headOf, portionsOf } from '../../lib/plan/portions';
import { readPlanText } from '../../lib/plan/readPlan';
import type { Roster } from '../../lib/plan/roster';
import type { PlanLine } from '../../lib/plan/stored';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import shippedRoster from '../../seeds/rosters/xunyang.json';

afterEach(cleanup);
// The preview draws itself part by part; nothing here is about time.
configure({ asyncUtilTimeout: 15_000 });

const speak = speaker('zh');
const roster = shippedRoster as Roster;
const rows = Array.from(
  { length: 60 },
  (_, at) => `${at + 1},公开第${at + 1}类信息。,区财政局,区新设局,12月底前`,
);
const text = ['2024年浔阳区政务公开工作要点', '序号,工作任务,牵头单位,责任单位,完成时限', ...rows].join('\n');
const kept: PlanLine = {
  id: 'xunyang-2024',
  title: '2024年旧稿',
  year: 2024,
  place: '浔阳区',
  revision: 2,
  tasks: 59,
  source: { fileName: 'a.xlsx', sha256: null, stored: null },
  current: false,
};

function actions() {
  return {
    onFile: vi.fn<ImportActions['onFile']>(),
    onPaste: vi.fn<ImportActions['onPaste']>(),
    onType: vi.fn<ImportActions['onType']>(),
    onCancel: vi.fn<ImportActions['onCancel']>(),
    onHints: vi.fn<ImportActions['onHints']>(),
    onTypeHints: vi.fn<ImportActions['onTypeHints']>(),
    onCorrect: vi.fn<ImportActions['onCorrect']>(),
    onDuties: vi.fn<ImportActions['onDuties']>(),
    onDiscardDraft: vi.fn<ImportActions['onDiscardDraft']>(),
    onResume: vi.fn<ImportActions['onResume']>(),
    onStore: vi.fn<ImportActions['onStore']>(),
    onLeave: vi.fn<ImportActions['onLeave']>(),
    onSaveReceipt: vi.fn<ImportActions['onSaveReceipt']>(),
  };
}

function previewOf(corrections: Corrections): Preview {
  const reading = readPlanText(text, 'plan.csv', corrections.hints);
  if (!reading.ok) throw new Error(reading.error.key);
  return {
    file: { fileName: 'plan.csv', sha256: '0'.repeat(64), pasted: null },
    head: headOf(reading.value, [roster]),
    tasks: [...portionsOf(reading.value)].flat(),
    corrections,
    restored: false,
    busy: null,
    failed: null,
    kept: [kept],
  };
}

/** The preview, which draws itself part by part, once its last part stands. */
async function showPreview(corrections = noCorrections) {
  const spies = actions();
  const view = (said: Corrections) => (
    <Words.Provider value={speak}>
      <PlanPreview preview={previewOf(said)} actions={spies} />
    </Words.Provider>
  );
  const shown = render(view(corrections));
  await screen.findByText(speak('import_store'));
  return {
    ...spies,
    /** Draws again with what was said last. */
    again: () => shown.rerender(view(spies.onCorrect.mock.lastCall?.[0] ?? corrections)),
  };
}

// Roles are looked up only where they matter: in a table of fifty rows that takes jsdom seconds.
const bodyRows = () => [...document.querySelectorAll('tbody tr')];
const choose = (task: string) => fireEvent.click(screen.getByText(task).closest('button')!);
const detailOf = () => document.querySelector<HTMLElement>('aside')!;

describe('the preview', () => {
  test('shows fifty tasks a page', async () => {
    await showPreview();
    await vi.waitFor(() => expect(bodyRows()).toHaveLength(50));
    fireEvent.click(screen.getAllByText(speak('list_later'))[0]!);
    expect(bodyRows()).toHaveLength(10);
  });

  test('shows a task beside its cells with their places, and takes a correction that the table then bears', async () => {
    const { onCorrect, again } = await showPreview();
    choose('第 3 项');
    const detail = detailOf();
    const deadline = within(detail).getByLabelText('完成时限');
    const found = detail.querySelector(`#${deadline.getAttribute('aria-describedby')}`);
    expect(found?.textContent).toContain('第 5 行 第 5 列');
    expect(found?.textContent).toContain('12月底前');
    fireEvent.input(deadline, { target: { value: '6月底前' } });
    expect(onCorrect.mock.lastCall?.[0].tasks).toMatchObject([{ n: 3, fields: { deadline: '6月底前' } }]);
    again();
    expect(bodyRows()[2]?.textContent).toContain('2024-06-30');
    expect(bodyRows()[2]?.textContent).toContain(speak('import_corrected'));
  });

  test('leads from an oddity to its task', async () => {
    await showPreview({ ...noCorrections, hints: { issued: '2025-01-01' } });
    fireEvent.click(screen.getAllByText(speak('import_to_task', '2'))[0]!);
    expect(within(detailOf()).getByRole('heading').textContent).toContain('第 2 项');
  });

  test('has the file understood anew when a column gets another meaning', async () => {
    const { onCorrect, again } = await showPreview();
    fireEvent.change(screen.getByRole('combobox', { name: /责任单位/ }), { target: { value: 'support' } });
    expect(onCorrect.mock.lastCall?.[0].hints.columns).toEqual([[3, 'support']]);
    again();
    expect(bodyRows()[0]?.textContent).toContain('区新设局');
  });

  test('keeps the year that is no year from being understood', async () => {
    const { onCorrect } = await showPreview();
    fireEvent.change(screen.getByLabelText(speak('import_year')), { target: { value: '24' } });
    expect(screen.getByText(speak('import_year_wrong'))).toBeTruthy();
    expect(onCorrect).not.toHaveBeenCalled();
  });

  test('stores only once every new name is settled, as a revision of the same year’s plan', async () => {
    const { onCorrect, onStore, again } = await showPreview();
    const button = () => screen.getByText(speak('import_button'));
    fireEvent.click(button());
    expect(onStore).not.toHaveBeenCalled();
    expect(screen.getByText(speak('import_names_first', '1'))).toBeTruthy();
    fireEvent.click(screen.getByText(speak('import_all_new', '1')));
    expect(onCorrect.mock.lastCall?.[0].names).toEqual([['区新设局', { as: 'new', kind: 'department' }]]);
    again();
    fireEvent.click(button());
    expect(onStore).toHaveBeenCalledWith('xunyang-2024');
    fireEvent.click(screen.getByRole('radio', { name: speak('import_as_new') }));
    fireEvent.click(button());
    expect(onStore).toHaveBeenLastCalledWith(null);
  });

  test('takes a new name as another name of a unit', async () => {
    const { onCorrect } = await showPreview();
    fireEvent.change(screen.getByRole('combobox', { name: /^区新设局/ }), { target: { value: 'alias' } });
    fireEvent.change(screen.getByRole('combobox', { name: speak('import_name_alias_of', '区新设局') }), {
      target: { value: '区财政局' },
    });
    expect(onCorrect.mock.lastCall?.[0].names).toEqual([['区新设局', { as: 'alias', unit: '区财政局' }]]);
  });

  test('keeps duties by hand, one a line', async () => {
    const { onCorrect } = await showPreview();
    choose('第 1 项');
    fireEvent.input(screen.getByLabelText(speak('import_duties')), { target: { value: '甲\n\n乙 ' } });
    expect(onCorrect.mock.lastCall?.[0].tasks[0]?.duties).toEqual([
      { id: '1.2', label: '甲' },
      { id: '1.3', label: '乙' },
    ]);
  });
});

describe('choosing a file', () => {
  function showStart(failed: ReadingFailure | null) {
    const spies = actions();
    const state = { at: 'start' as const, drafts: [], failed, cancelled: null, typed: '' };
    render(
      <Words.Provider value={speak}>
        <ChooseFile state={state} actions={spies} />
      </Words.Provider>,
    );
    return spies;
  }

  test('a file that could not be read says why; without a title the person may say it', () => {
    const why = say('plan_no_title', 'a.docx');
    const { onHints, onTypeHints } = showStart({ why, remedy: 'heading', hints: { year: 2023 } });
    expect(screen.getByRole('alert').textContent).toContain(speak('plan_no_title', 'a.docx'));
    fireEvent.input(screen.getByLabelText(speak('import_plan_title')), { target: { value: '要点' } });
    expect(onTypeHints).toHaveBeenLastCalledWith({ title: '要点' });
    const year = screen.getByLabelText<HTMLInputElement>(speak('import_year'));
    expect(year.value).toBe('2023');
    fireEvent.input(year, { target: { value: '2024' } });
    fireEvent.click(screen.getByRole('button', { name: speak('import_read_again') }));
    expect(onHints).toHaveBeenCalledWith({ title: '要点', year: 2024 });
  });

  test('a table without known headings is shown as found, and a person says what its columns mean', () => {
    const start = [
      ['编', '干什么', '哪家来办'],
      ['1', '公开预算。', '区财政局'],
    ];
    const unknown = { sheet: null, rows: 2, columns: 3, header: null, start };
    const known = {
      ...unknown,
      sheet: '任务',
      header: 0,
      start: [['序号', '工作任务', '责任单位'], start[1]!],
    };
    const why = say('plan_no_header', 'a.docx');
    const { onHints, onTypeHints } = showStart({ why, remedy: { tables: [unknown, known] }, hints: {} });
    const meaning = (column: number) =>
      screen.getByLabelText<HTMLSelectElement>(speak('import_meaning_of', String(column)));
    const understandSo = () => fireEvent.click(screen.getByText(speak('import_understand')));
    expect(screen.getByText('干什么')).toBeTruthy();
    understandSo();
    expect(onHints).not.toHaveBeenCalled();
    fireEvent.change(meaning(2), { target: { value: 'text' } });
    fireEvent.change(screen.getByLabelText(speak('import_header_row')), { target: { value: '0' } });
    const said = {
      table: { table: 0, header: 0 },
      columns: [
        [0, null],
        [1, 'text'],
        [2, null],
      ],
    };
    expect(onTypeHints).toHaveBeenLastCalledWith(said);
    understandSo();
    expect(onHints).toHaveBeenLastCalledWith(said);
    fireEvent.change(screen.getByLabelText(speak('import_table')), { target: { value: '1' } });
    expect([1, 2, 3].map((column) => meaning(column).value)).toEqual(['seq', 'text', 'responsible']);
  });

  test('what is typed is kept', () => {
    const { onType } = showStart(null);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '2024年' } });
    expect(onType).toHaveBeenCalledWith('2024年');
  });

  test('a pasted table comes with its markup, a single line stays in the field', () => {
    const { onPaste } = showStart(null);
    const area = screen.getByRole('textbox');
    const pasted = (plain: string, html: string) => ({
      clipboardData: { files: [], getData: (type: string) => (type === 'text/html' ? html : plain) },
    });
    fireEvent.paste(area, pasted('2024年', '<b>2024年</b>'));
    expect(onPaste).not.toHaveBeenCalled();
    fireEvent.paste(area, pasted('序号\t任务', '<table><td>序号</td></table>'));
    expect(onPaste).toHaveBeenLastCalledWith('<table><td>序号</td></table>', speak('import_pasted_name'));
    fireEvent.paste(area, pasted('序号\t任务\n1\t公开', ''));
    expect(onPaste).toHaveBeenLastCalledWith('序号\t任务\n1\t公开', speak('import_pasted_name'));
  });
});

test('reading shows its step and how far it is, and can be cancelled', () => {
  const onCancel = vi.fn<() => void>();
  const progress = { step: 'listing' as const, tasks: 500, of: 1000 };
  render(
    <Words.Provider value={speak}>
      <ReadingProgress state={{ at: 'reading', fileName: 'a.xlsx', progress }} onCancel={onCancel} />
    </Words.Provider>,
  );
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(3.5);
  fireEvent.click(screen.getByRole('button', { name: speak('import_cancel') }));
  expect(onCancel).toHaveBeenCalled();
});

test('the receipt names the file’s hash and goes out as text', () => {
  const spies = actions();
  const receipt = {
    id: 'a',
    title: '要点',
    revision: 1,
    tasks: 3,
    newUnits: 2,
    alreadyThere: false,
    fileName: 'a.docx',
    sha256: 'ab'.repeat(32),
    at: 0,
    by: '王测试',
  };
  render(
    <Words.Provider value={speak}>
      <Receipt receipt={receipt} actions={spies} />
    </Words.Provider>,
  );
  fireEvent.click(screen.getByRole('button', { name: speak('import_receipt_save') }));
  const [words, name] = spies.onSaveReceipt.mock.lastCall ?? [];
  expect(words).toContain('ab'.repeat(32));
  expect(words).toContain('王测试');
  expect(name).toBe('导入回执 要点.txt');
});
