// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Frame } from '../../components/workbench/frame';
import { Words } from '../../components/words';
import { plansInSight, type Overview } from '../../lib/app/overview';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { overviewWith } from './workbenchOverview';

afterEach(cleanup);

const shown = await overviewWith();
const { id, title, year } = shown.plan;
const older = { id: 'xunyang-2022', title: '浔阳区政务公开工作要点', year: 2022 };
const other = { id: 'chaisang-2023', title: '柴桑区2023年政务公开工作要点', year: 2023 };
const used = [
  { portal: '浔阳区人民政府', plan: id },
  { portal: '柴桑区人民政府', plan: other.id },
];

function show(overview: Overview, instead = false) {
  const onLookAt = vi.fn<(plan: string | null) => void>();
  render(
    <Words.Provider value={speaker('zh')}>
      <Frame
        rooms={[{ name: 'map', title: 'map_title', door: true, draw: () => null }]}
        route={{ room: 'map', place: [], query: '' }}
        content={{ state: 'ready', overview, instead: instead ? say('plan_not_kept', 'xunyang-2021') : null }}
        onAskAgain={() => undefined}
        onLookAt={onLookAt}
      />
    </Words.Provider>,
  );
  return onLookAt;
}

test('one plan is named and leaves nothing to choose', () => {
  show({ ...shown, plans: plansInSight([shown.plan], used) });
  expect(screen.getByText(title)).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('of several the first portal’s comes first, what is only kept last, each with its year and who uses it', () => {
  const plans = plansInSight([older, other, { id, title, year }], used);
  const onLookAt = show({ ...shown, plans });
  const choice = screen.getByLabelText('查看哪份要点');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    `${title}（浔阳区人民政府在用）`,
    `${other.title}（柴桑区人民政府在用）`,
    `2022 ${older.title}（只是保存着，没有门户在用）`,
  ]);
  fireEvent.change(choice, { target: { value: older.id } });
  // The first one is whichever is in use, also after another was put in its place.
  fireEvent.change(choice, { target: { value: id } });
  expect(onLookAt.mock.calls).toEqual([[older.id], [null]]);
});

test('a plan that no portal uses says what cannot be done with it; one that is gone, what is shown instead', () => {
  const plans = plansInSight([older, { id, title, year }], [{ portal: '浔阳区人民政府', plan: older.id }]);
  show({ ...shown, plans }, true);
  expect(screen.getByText(/没有门户在用这份要点：可以查看/)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain(`所以先显示《${title}》`);
});
