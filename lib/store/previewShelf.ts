import type { PreviewShelf } from '../app/ports';
import { previewHostOf } from '../app/preview';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';
import { writers } from './writers';

export const previewHostsKey = 'notebook/previewHosts';
const key = previewHostsKey;
/** Far more editing systems than anybody publishes through. */
export const mostHosts = 20;

/** The list of preview sites in `storage.local`; an entry that is no host is left out. */
export function previewShelfIn(area: StorageArea): PreviewShelf {
  const inTurn = writers();

  async function read(): Promise<Result<string[], string>> {
    const stored = await attemptArea(async () => (await area.get([key]))[key]);
    if (!stored.ok) return stored;
    const list: unknown[] = Array.isArray(stored.value) ? stored.value : [];
    const hosts = list.filter(
      (host): host is string => typeof host === 'string' && previewHostOf(`http://${host}/`, []) === host,
    );
    return success([...new Set(hosts)].slice(0, mostHosts));
  }

  function change(edit: (hosts: string[]) => Result<string[], Sentence>): Promise<Result<null, Sentence>> {
    return inTurn(async () => {
      const hosts = await read();
      if (!hosts.ok) return failure(say('notebook_not_saved', hosts.error));
      const edited = edit(hosts.value);
      if (!edited.ok) return edited;
      const written = await attemptArea(() => area.set({ [key]: edited.value }));
      return written.ok ? success(null) : failure(say('notebook_not_saved', written.error));
    });
  }

  return {
    async hosts() {
      const hosts = await read();
      return hosts.ok ? hosts.value : [];
    },
    add: (host) =>
      change((hosts) => {
        if (hosts.includes(host)) return success(hosts);
        return hosts.length < mostHosts
          ? success([...hosts, host])
          : failure(say('preview_full', String(mostHosts)));
      }),
    remove: (host) => change((hosts) => success(hosts.filter((one) => one !== host))),
  };
}
