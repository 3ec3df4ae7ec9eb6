import { configure, render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { PopupProps } from '../../components/popup/contract';
import { PopupView } from '../../components/popup/popup';
import { Words } from '../../components/words';
import type { Summary } from '../../lib/app/summary';
import { success } from '../../lib/kernel/result';
import { say } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { summary } from './example';

// Lazily loaded parts take their time on a busy computer; nothing here is about time.
configure({ asyncUtilTimeout: 15_000 });

/** The popup over a summary, every callback a spy, in Chinese. */
export function showPopup(changes: Partial<Summary> = {}, props: Partial<PopupProps> = {}) {
  const spies = {
    onField: vi.fn<PopupProps['onField']>(),
    onKeepActor: vi.fn<PopupProps['onKeepActor']>(),
    onIntroduce: vi.fn<PopupProps['onIntroduce']>(),
    onDecide: vi.fn<PopupProps['onDecide']>(),
    onUndo: vi.fn<PopupProps['onUndo']>(),
    onHistory: vi.fn<PopupProps['onHistory']>(async () => success({ entries: [], before: null, shifts: [] })),
    onCompare: vi.fn<PopupProps['onCompare']>(async () => success({ before: null, now: null })),
    onSaveFile: vi.fn<PopupProps['onSaveFile']>(),
    onUnit: vi.fn<PopupProps['onUnit']>(),
    onGroup: vi.fn<PopupProps['onGroup']>(),
    onAcceptDraft: vi.fn<PopupProps['onAcceptDraft']>(),
    onDiscardDraft: vi.fn<PopupProps['onDiscardDraft']>(),
    onLearning: vi.fn<PopupProps['onLearning']>(),
    onRetry: vi.fn<PopupProps['onRetry']>(),
    onGiveUp: vi.fn<PopupProps['onGiveUp']>(),
    onAskAgain: vi.fn<PopupProps['onAskAgain']>(),
    onOpenWorkbench: vi.fn<PopupProps['onOpenWorkbench']>(),
    onShowTab: vi.fn<PopupProps['onShowTab']>(),
    onReloadPage: vi.fn<PopupProps['onReloadPage']>(),
    preview: {
      onAdd: vi.fn<PopupProps['preview']['onAdd']>(),
      onRemove: vi.fn<PopupProps['preview']['onRemove']>(),
    },
    wrong: {
      onReport: vi.fn<PopupProps['wrong']['onReport']>(async () => null),
      onExport: vi.fn<PopupProps['wrong']['onExport']>(async () => say('done_wrong_export', 'x.json')),
      onDiscard: vi.fn<PopupProps['wrong']['onDiscard']>(async () => say('done_wrong_delete')),
    },
  };
  const all: PopupProps = {
    content: { state: 'ready', summary: summary(changes) },
    fields: {},
    saving: false,
    unsaved: null,
    notice: null,
    now: Date.UTC(2026, 10, 23, 2, 5),
    newId: () => 'new-id',
    tabHidden: null,
    ...spies,
    ...props,
  };
  const view = (more: Partial<PopupProps> = {}) => (
    <Words.Provider value={speaker('zh')}>
      <PopupView {...all} {...more} />
    </Words.Provider>
  );
  const shown = render(view());
  return { ...spies, again: (more: Partial<PopupProps>) => shown.rerender(view(more)) };
}
