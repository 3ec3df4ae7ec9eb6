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
export function PreviewSites(
  props: PreviewActions & { hosts: readonly string[]; /** Without permission. */ missing: readonly string[] },
) {
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
            {props.missing.includes(host) && <AskAgain host={host} onAllow={() => props.onAdd(host)} />}
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

/** Says that the browser's permission is missing, and asks for it in the click itself. */
export function AskAgain({ host, onAllow }: { host: string; onAllow: () => void }) {
  const { speak } = useWords();
  return (
    <>
      <strong class="stop">{speak('preview_missing')}</strong>
      <button type="button" aria-label={speak('preview_allow_host', host)} onClick={onAllow}>
        {speak('preview_allow')}
      </button>
    </>
  );
}
