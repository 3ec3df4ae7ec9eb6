import { useWords } from '../words';

export interface PreviewActions {
  /** Asks the browser for the permission, in the click itself, and adds the host. */
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
}

/** Offers the address in front as a preview site, and says what that means before the browser asks. */
export function PreviewOffer({ host, onAdd }: Pick<PreviewActions, 'onAdd'> & { host: string }) {
  const { speak } = useWords();
  return (
    <div class="banner">
      <p>{speak('preview_offer', host)}</p>
      <button type="button" onClick={() => onAdd(host)}>
        {speak('preview_add')}
      </button>
      <p class="hint">{speak('preview_offer_note')}</p>
    </div>
  );
}

/** The preview sites, each with the way to be rid of it; nothing where there are none. */
export function PreviewSites(props: Pick<PreviewActions, 'onRemove'> & { hosts: readonly string[] }) {
  const { speak } = useWords();
  const { hosts } = props;
  if (hosts.length === 0) return null;
  return (
    <section aria-labelledby="preview-sites">
      <h2 id="preview-sites">{speak('preview_hosts', `${hosts.length}`)}</h2>
      <p class="hint">{speak('preview_hosts_note')}</p>
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              aria-label={speak('preview_remove_host', host)}
              onClick={() => props.onRemove(host)}
            >
              {speak('preview_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
