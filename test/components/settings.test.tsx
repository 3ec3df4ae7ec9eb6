// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BackupReminder } from '../../components/backupReminder';
import { Help } from '../../components/workbench/help/help';
import { BackupSection } from '../../components/workbench/settings/backup';
import type { BackupDeeds } from '../../components/workbench/settings/contract';
import type { BackupShown } from '../../lib/backup/shown';
import { MannersSection } from '../../components/workbench/settings/manners';
import { Words } from '../../components/words';
import { usualManners } from '../../lib/app/manners';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';

afterEach(cleanup);

const speak = speaker('zh');
const now = 1_700_000_000_000;
const day = 24 * 60 * 60 * 1_000;
const spoken = (view: preact.ComponentChildren) =>
  render(<Words.Provider value={speak}>{view}</Words.Provider>);

const quiet: BackupShown = {
  standing: { lastAt: now - 9 * day, decisions: 12, firstAt: now - 30 * day },
  automatic: false,
  busy: null,
  preview: null,
  notice: null,
  refused: null,
};

function backup(shown: Partial<BackupShown> = {}, atOnce = false) {
  const deeds = {
    watch: (show: (state: BackupShown) => void) => {
      show({ ...quiet, ...shown });
      return () => undefined;
    },
    make: vi.fn<BackupDeeds['make']>(async () => undefined),
    choose: vi.fn<BackupDeeds['choose']>(async () => undefined),
    restore: vi.fn<BackupDeeds['restore']>(async () => undefined),
    stop: vi.fn<BackupDeeds['stop']>(),
    forget: vi.fn<BackupDeeds['forget']>(),
    setAutomatic: vi.fn<BackupDeeds['setAutomatic']>(async () => undefined),
  };
  const onBegun = vi.fn<() => void>();
  spoken(<BackupSection deeds={deeds} place="浔阳区" now={now} atOnce={atOnce} onBegun={onBegun} />);
  return { deeds, onBegun };
}

test('says how long ago the last backup was, and makes one on a click', () => {
  const { deeds } = backup();
  expect(screen.getByText('上次备份：9 天前。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '现在备份' }));
  expect(deeds.make).toHaveBeenCalledOnce();
});

test('from the reminder of the popup a backup begins by itself, once', () => {
  const { deeds, onBegun } = backup({}, true);
  expect(deeds.make).toHaveBeenCalledOnce();
  expect(onBegun).toHaveBeenCalledOnce();
});

test('a chosen file is looked at for this district; nothing else can be begun meanwhile', () => {
  const { deeds } = backup();
  const file = new File(['x'], '备份.jsonl.gz');
  fireEvent.change(screen.getByLabelText('选备份文件'), { target: { files: [file] } });
  expect(deeds.choose).toHaveBeenCalledWith(file, '浔阳区');
  cleanup();
  const busy = backup({ busy: { doing: 'restoring', done: 256, of: 1_000 } });
  expect(screen.getByText('正在恢复：第 256 条，共 1000 条……')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '现在备份' }).disabled).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '停止' }));
  expect(busy.deeds.stop).toHaveBeenCalledOnce();
});

test('shows what a restore would change before anything changes; settings give way only when somebody says so', () => {
  const { deeds } = backup({
    preview: {
      fileName: '备份.jsonl.gz',
      header: {
        format: 'planlens-backup',
        version: 1,
        place: '浔阳区',
        plans: ['xunyang-2023'],
        counts: {},
        madeAt: '2026-11-23T07:00:00.000Z',
      },
      changes: [
        { section: 'decisions', added: 7, here: 5, differing: [], left: 0, byPlan: [['xunyang-2023', 7]] },
        {
          section: 'settings',
          added: 0,
          here: 1,
          differing: [say('backup_differs_learning')],
          left: 0,
          byPlan: [],
        },
      ],
    },
  });
  const row = screen.getByRole('row', { name: /^判定 / });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['7', '5', '0', '0']);
  expect(screen.getByText('是否参考以往判定。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '恢复' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '不同的设置，改用备份里的' }));
  fireEvent.click(screen.getByRole('button', { name: '恢复' }));
  expect(deeds.restore.mock.calls).toEqual([[false], [true]]);
});

test('a refusal is an alert in words', () => {
  backup({ refused: say('backup_cut_off', '备份.jsonl.gz') });
  expect(screen.getByRole('alert').textContent).toContain('“备份.jsonl.gz”不完整');
});

test('the reminder comes after a week, says 从未备份 where there was none, and goes with its click', async () => {
  const onBackup = vi.fn<() => void>();
  const ask = async () => ({ lastAt: null, decisions: 3, firstAt: now - 8 * day });
  spoken(<BackupReminder now={now} ask={ask} onBackup={onBackup} />);
  fireEvent.click(await screen.findByRole('button', { name: '现在备份' }));
  expect(onBackup).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button')).toBeNull();
});

test('no reminder within the week', async () => {
  const ask = vi.fn<() => Promise<BackupShown['standing']>>(async () => ({
    lastAt: now - 6 * day,
    decisions: 3,
    firstAt: 0,
  }));
  const { container } = spoken(<BackupReminder now={now} ask={ask} onBackup={() => undefined} />);
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  await Promise.resolve();
  expect(container.textContent).toBe('');
});

test('every place where the tab is hidden can be shown again by itself', () => {
  const onManners = vi.fn<Parameters<typeof MannersSection>[0]['onManners']>();
  const hidden = { site: true, columns: ['x.gov.cn/a/'], pages: ['x.gov.cn/b.html'] };
  spoken(<MannersSection manners={{ ...usualManners, hidden }} onManners={onManners} />);
  fireEvent.click(screen.getByRole('button', { name: '恢复显示：栏目 x.gov.cn/a/' }));
  expect(onManners.mock.calls[0]?.[0].hidden).toEqual({ ...hidden, columns: [] });
  fireEvent.click(screen.getByRole('button', { name: '恢复显示：整个网站' }));
  expect(onManners.mock.calls[1]?.[0].hidden).toEqual({ ...hidden, site: false });
  fireEvent.click(screen.getByRole('radio', { name: '左边' }));
  expect(onManners.mock.calls[2]?.[0].side).toBe('left');
});

test('help explains every grade, verdict and state with the signs of the product', () => {
  spoken(<Help chapter={null} />);
  for (const words of [
    '证据充分',
    '较可能',
    '待核',
    '已确认',
    '已否定',
    '已覆盖',
    '部分',
    '未覆盖',
    '有争议',
    '不适用',
    '逾期',
  ])
    expect(screen.getAllByText(words, { exact: true }).length, words).toBeGreaterThan(0);
  expect(screen.getByText('缺发布日期，不计')).toBeTruthy();
  expect(screen.getByRole('row', { name: '快审 Y 确认' })).toBeTruthy();
});
