import { say, type Sentence } from '../words/sentence';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';
import { askForHost } from './previewReader';

/** What a view can do about preview sites; `settle` says how it went and shows the summary anew. */
export function previewActions(settle: (notice: Sentence) => void) {
  async function add(host: string): Promise<void> {
    // The question first: a browser asks only in the click itself.
    const asking = askForHost(host);
    // It may close this view. The background then adds the host when the permission comes.
    await sendMessage('addPreviewHost', { host }).catch(() => undefined);
    if (!(await asking)) return settle(say('preview_denied', host));
    const added = await askUntilAnswered(() => sendMessage('addPreviewHost', { host }));
    settle(added.ok ? say('done_preview_added', host) : added.error);
  }

  async function remove(host: string): Promise<void> {
    const removed = await askUntilAnswered(() => sendMessage('removePreviewHost', { host }));
    settle(removed.ok ? say('done_preview_removed', host) : removed.error);
  }

  return { onAdd: (host: string) => void add(host), onRemove: (host: string) => void remove(host) };
}
