import { hiddenBy, shareWithin, type Manners } from '../../lib/app/manners';
import type { VisitState } from '../../lib/app/summary';
import { draggable } from './drag';
import css from './edgeTab.css?inline';
import { freeShare } from './freePlace';
import type { MakePanel, PanelController, PanelPlace } from './panelTerms';
import { keepStanding } from './standing';

const hostName = 'planlens-overlay';

export interface EdgeTabOptions extends Pick<PanelPlace, 'highlightName' | 'onDraft'> {
  /** What stands on the tab. */
  name: string;
  /** What people are to do where nothing else can be said, because words and panel come from an extension that is gone. */
  reload: string;
  /** Asks for the panel's script, which hands the panel to `receive`; false where nobody brings it. */
  fetchPanel: () => Promise<boolean>;
  /** Somebody opened or closed the panel. */
  onToggle: (open: boolean) => void;
  /** Edge, height and where it is hidden, as left last. */
  manners: Manners;
  /** Somebody moved or hid the tab. */
  onManners: (manners: Manners) => void;
  /** The page keeps taking the host away, and has its will now. */
  onGivenUp: () => void;
  /** A page can make clicks of its own: only those of a person count. Tests bring their own answer. */
  isTrusted?: PanelPlace['isTrusted'];
}

export interface EdgeTab {
  /** The one element that is added to the page. */
  host: HTMLElement;
  /** Shows another state, on the tab and in the open panel. */
  show: (state: VisitState) => void;
  /** Opens the panel as somebody left it: the page keeps the focus. */
  open: () => void;
  /** Goes to the next or previous finding; the panel opens for that. */
  step: (step: 1 | -1) => Promise<void>;
  /** Moves, hides or shows the tab as somebody said, here or elsewhere. */
  behave: (manners: Manners) => void;
  /** Takes the panel from its script; a second one is not needed. */
  receive: (make: MakePanel) => void;
  /** Takes host and paint away. */
  remove: () => void;
}

/**
 * Puts the edge tab into a page: one host on the root element (a filter on `body` would move a fixed child of `body`)
 * with a closed shadow root. Touches nothing else of the page. Every page of the portal pays for this, so it is plain
 * DOM without a catalogue of words; the panel has a script of its own, which comes when somebody opens it.
 */
export function mountEdgeTab(document: Document, options: EdgeTabOptions): EdgeTab {
  const { name, reload, fetchPanel, isTrusted = (event) => event.isTrusted } = options;
  // A script from before an update leaves its host behind, and can neither read nor speak any more.
  for (const left of document.querySelectorAll(hostName)) left.remove();
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const side = document.createElement('style');
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.className = 'tab';
  const mark = document.createElement('b');
  const words = document.createTextNode('');
  tab.append(`${name} `, mark, words);
  root.append(style, side, tab);

  let state: VisitState = { state: 'reading' };
  let open = false;
  let { manners } = options;
  let panel: PanelController | null = null;
  let panelState: 'not asked' | 'on its way' | 'missing' = 'not asked';
  /** What had the focus when somebody asked for the panel that is on its way; undefined where nobody did. */
  let awaitedFrom: Element | null | undefined;

  function draw(): void {
    const helpless = state.state === 'outdated' || panelState === 'missing';
    mark.textContent = helpless ? '!' : panelState === 'on its way' ? '…' : markOf(state);
    words.data = helpless ? ` ${reload}` : '';
    tab.title = 'label' in state ? state.label : '';
    tab.setAttribute('aria-expanded', `${open && panel !== null}`);
    panel?.show(open ? state : null);
  }

  function place(share = manners.share): void {
    tab.style.top = `${share * 100}%`;
    side.textContent = `${manners.side === 'left' ? leftSide : ''}${hiddenBy(manners, document.location.href) ? ':host{display:none !important}' : ''}`;
  }

  /** Once the page stands still, the tab gives way to the page's own floating tools. */
  function giveWay(): void {
    const view = document.defaultView;
    view?.requestIdleCallback?.(() => {
      place(freeShare(document, host, tab.getBoundingClientRect(), manners));
    });
  }

  function behave(next: Manners): void {
    manners = next;
    place();
  }

  function toggle(): Promise<void> {
    open = !open;
    draw();
    focusOwn();
    options.onToggle(open);
    return fetchWhereMissing(true);
  }

  async function fetchWhereMissing(focus: boolean): Promise<void> {
    if (focus) awaitedFrom = document.activeElement;
    if (!open || panel || panelState === 'on its way') return;
    panelState = 'on its way';
    draw();
    const brought = state.state !== 'outdated' && (await fetchPanel());
    panelState = brought && panel ? 'not asked' : 'missing';
    // Nothing is open then, and the next click asks again.
    if (!panel) open = false;
    draw();
    // Whoever went on elsewhere in the meantime stays there.
    if (awaitedFrom === document.activeElement) focusOwn();
  }

  function focusOwn(): void {
    if (open && panel) panel.focus();
    else tab.focus();
  }

  const wasDrag = draggable(tab, isTrusted, (to, done) => {
    behave({ ...manners, side: to.side, share: shareWithin(to.share) });
    if (done) options.onManners(manners);
  });

  function press(event: Event): void {
    if (!isTrusted(event) || wasDrag()) return;
    if (panelState !== 'on its way') return void toggle();
    // Whoever presses while the panel is on its way wants it; Esc is for those who do not.
    tab.focus();
    void fetchWhereMissing(true);
  }

  tab.addEventListener('click', press);
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !open || !isTrusted(event)) return;
    event.stopPropagation();
    void toggle();
  });
  draw();
  place();
  const stop = keepStanding(document, host, options.onGivenUp);

  return {
    host,
    behave,
    show(next) {
      if (state.state === 'reading' && next.state !== 'reading') giveWay();
      state = next;
      const hadFocus = root.activeElement !== null;
      draw();
      if (hadFocus && !root.activeElement) focusOwn();
    },
    open() {
      open = true;
      draw();
      void fetchWhereMissing(false);
    },
    async step(by) {
      await (open ? fetchWhereMissing(true) : toggle());
      panel?.step(by);
    },
    receive(make) {
      panel ??= make({
        ...options,
        document,
        root,
        isTrusted,
        onClose: press,
        manners: () => manners,
        onManners(next) {
          behave(next);
          options.onManners(next);
        },
      });
    },
    remove() {
      stop();
      panel?.show(null);
      host.remove();
    },
  };
}

/** On the left edge everything is the other way round. The doubled class outweighs the panel's own sheet. */
const leftSide =
  ':host{inset:0 auto 0 0 !important}.tab.tab{left:16px;right:auto}.panel.panel{left:58px;right:auto}';

function markOf(state: VisitState): string {
  if (state.state === 'described') return state.mark;
  return state.state === 'reading' ? '…' : '!';
}
