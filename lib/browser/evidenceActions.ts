import { captureTab, statusOf } from './capture';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';

/** What a view can do about kept evidence. `tabId` names the tab in front; null where there is none. */
export function evidenceActions(tabId: () => number | null) {
  return {
    /** Within the click: the browser allows a picture then. */
    async onKeep(page: string, task: number) {
      const tab = tabId();
      const picture = tab === null ? null : await captureTab(tab);
      const id = crypto.randomUUID();
      return askUntilAnswered(() => sendMessage('keepEvidence', { id, page, task, picture }));
    },
    onList: (page: string) => askUntilAnswered(() => sendMessage('keptEvidence', { page })),
    onPicture: (id: string) => askUntilAnswered(() => sendMessage('evidencePicture', { id })),
    onDelete: (id: string) => askUntilAnswered(() => sendMessage('deleteEvidence', { id })),
    async onStatus(): Promise<number> {
      const tab = tabId();
      return tab === null ? 0 : statusOf(tab);
    },
  };
}
