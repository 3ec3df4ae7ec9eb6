import type { Page } from '@playwright/test';

/** Where the focus is, as somebody without a mouse meets it. */
export interface Stop {
  name: string;
  /** What it is in the page: A, BUTTON, … */
  tag: string;
  /** What is wrong with it: out of sight, covered, or without a mark of focus; null for nothing. */
  fault: string | null;
  /** Met before on this walk. */
  again: boolean;
}

/** Somebody who has no mouse. What they meet and cannot use is told by `faults`. */
export interface Hands {
  press: (key: string) => Promise<void>;
  type: (words: string) => Promise<void>;
  /**
   * Presses Tab until the stop with this name has the focus; from the last stop it goes on at the first. `tag` where
   * several bear the name.
   */
  to: (name: string | RegExp, tag?: string) => Promise<void>;
  /** Presses Tab all around the page, back to the first stop it met; no control may be left out. */
  walk: () => Promise<number>;
  /** Name of what has the focus; null where it was lost. */
  focused: () => Promise<string | null>;
  faults: readonly string[];
}

/** More stops than any page has. */
const most = 400;

export function handsOn(page: Page, where: () => string): Hands {
  const faults: string[] = [];
  const look = async (): Promise<Stop | null> => {
    const stop = await page.evaluate(stopInFocus);
    if (stop?.fault) faults.push(`${where()}: ${stop.name}: ${stop.fault}`);
    return stop;
  };
  return {
    faults,
    async press(key) {
      await page.keyboard.press(key);
    },
    async type(words) {
      await page.keyboard.type(words);
    },
    async to(name, tag) {
      const met: string[] = [];
      for (let presses = 0; presses < most; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await look();
        const named = typeof name === 'string' ? stop?.name === name : name.test(stop?.name ?? '');
        if (stop && named && (tag ?? stop.tag) === stop.tag) return;
        met.push(stop?.name ?? '');
      }
      throw new Error(`${where()}: Tab never comes to “${name}”, but to ${[...new Set(met)].join(' | ')}`);
    },
    async walk() {
      await page.evaluate(forgetStops);
      let stops = 0;
      for (let presses = 0; presses < most; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await look();
        if (stop?.again) break;
        // Between the last stop and the first one lies the browser itself.
        if (stop) stops += 1;
      }
      for (const left of await page.evaluate(neverReached)) faults.push(`${where()}: never reached: ${left}`);
      return stops;
    },
    focused: async () => (await page.evaluate(stopInFocus))?.name ?? null,
  };
}

/** The functions below run inside the page and remember there which elements had the focus. */
declare const window: { reached?: Set<Element>; before?: Element };

/** Where the walk begins it ends. */
function forgetStops(): void {
  const at = document.activeElement;
  window.reached = new Set(at && at !== document.body ? [at] : []);
}

function stopInFocus(): Stop | null {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const reached = (window.reached ??= new Set());
  // A field of several parts, such as a date, has stops of its own inside, which the browser marks.
  const within = window.before === at;
  window.before = at;
  const again = !within && reached.has(at);
  reached.add(at);
  const labels = (at as HTMLInputElement).labels;
  const named = (labels?.[0] ?? at).cloneNode(true) as Element;
  if (labels?.[0]) for (const field of named.querySelectorAll('select, textarea')) field.remove();
  const words = at.getAttribute('aria-label') ?? named.textContent ?? '';
  const name = words.trim().replace(/\s+/g, ' ') || `${at.tagName} ${at.id}`;
  const marked = [at, ...(labels ?? [])].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const { tagName: tag } = at;
  // What was brought in front by itself, such as a heading, is no stop and needs no mark.
  if (!marked && !within && (at as HTMLElement).tabIndex >= 0)
    return { name, tag, again, fault: 'no mark of focus' };
  const shown = [at, ...(labels ?? [])].some((element) =>
    [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const [x, y] = [(Math.max(0, left) + Math.min(innerWidth, right)) / 2, (top + bottom) / 2];
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    }),
  );
  return { name, tag, again, fault: shown ? null : 'has the focus out of sight' };
}

/** Controls in sight that Tab never came to; of radio buttons with one name one is enough. */
function neverReached(): string[] {
  const reached = window.reached ?? new Set();
  const groups = new Set([...reached].map((element) => (element as HTMLInputElement).name).filter(Boolean));
  return [
    ...document.querySelectorAll<HTMLInputElement>(
      ':is(header, main) :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ),
  ]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility() && !element.disabled)
    .filter((element) => !reached.has(element) && !(element.type === 'radio' && groups.has(element.name)))
    .map((element) => element.outerHTML.slice(0, 120));
}
