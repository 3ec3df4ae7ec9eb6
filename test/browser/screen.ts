import { pressMouse, spotAtRest } from './mouse';

/**
 * A part of the browser that Playwright does not reach, read and used as a person does: by visible words and roles, with
 * real mouse and keyboard events. Behind it stands the DevTools protocol, which sees into closed shadow roots and popups.
 */
export interface Screen {
  /** The words that are drawn, line by line; empty while the part is not there. */
  text(): Promise<string>;
  /** Whether an element with this role and a name that contains or matches `name` is there. */
  has(role: string, name: Name): Promise<boolean>;
  /** Names of all elements with this role, in order. */
  names(role: string): Promise<string[]>;
  /** The part of this screen inside one element; it is looked for anew at every use. */
  within(role: string, name: Name): Screen;
  /** One screen for each element with this role, in order. */
  all(role: string): Promise<Screen[]>;
  /** Moves the mouse to the middle of the element and presses it: a trusted event. */
  click(role: string, name: Name): Promise<void>;
  /** Scrolls until the element is in sight. */
  scrollTo(role: string, name: Name): Promise<void>;
  /** Ticks the check box that this screen is, unless it is ticked. */
  tick(): Promise<void>;
  /** Replaces what stands in a text field, as typing does. */
  fill(role: string, name: Name, value: string): Promise<void>;
  /** Picks an entry of a `<select>` by its words. */
  choose(name: Name, option: string): Promise<void>;
  /** Sends one key, e.g. `Escape`, `Enter`, `Tab`, `y`, `1`. */
  press(key: string): Promise<void>;
  /** Waits until the words on the screen satisfy a condition; fails with what was there. */
  waitFor(what: string, condition: (text: string) => boolean, timeoutMs?: number): Promise<string>;
  /** PNG of the whole window in which the part stands. */
  screenshot(): Promise<Buffer>;
}

export type Name = string | RegExp;

/** One DevTools session. `Send` is deliberately untyped: sessions of popups are not Playwright's. */
export type Send = (method: string, params?: object) => Promise<unknown>;

interface AccessibleNode {
  ignored: boolean;
  backendDOMNodeId?: number;
  name?: { value?: string };
  role?: { value?: string };
}

/** DevTools' ids of the document and of the part's topmost node in it (an element or a shadow root). */
export interface Root {
  document: number;
  part: number;
}

/** `root` finds the part's topmost nodes anew each time (views redraw); null while it is not there. */
export function screenOver(send: Send, root: () => Promise<Root | null>): Screen {
  const objectOf = async (backendNodeId: number): Promise<string> => {
    const answer = (await send('DOM.resolveNode', { backendNodeId })) as { object: { objectId: string } };
    return answer.object.objectId;
  };

  const call = async (backendNodeId: number, body: string, ...args: unknown[]): Promise<unknown> => {
    const answer = (await send('Runtime.callFunctionOn', {
      objectId: await objectOf(backendNodeId),
      functionDeclaration: body,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    })) as { result: { value?: unknown } };
    return answer.result.value;
  };

  /** Views redraw while they are looked at: what vanished between two questions is not there. */
  const unlessGone = async <Value>(look: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await look();
    } catch (error) {
      if (error instanceof Error && /Could not find node|No node with given id/.test(error.message))
        return otherwise;
      throw error;
    }
  };

  const text = (): Promise<string> => unlessGone(drawnWords, '');

  const drawnWords = async (): Promise<string> => {
    const top = await root();
    if (top === null) return '';
    // A shadow root has no innerText of its own; the drawn words of its children are what a person sees.
    return String(
      await call(
        top.part,
        `function () {
          const parts = this.nodeType === 1 ? [this] : [...this.children];
          return parts.filter((part) => part.localName !== 'style').map((part) => part.innerText ?? '').join('\\n').trim();
        }`,
      ),
    );
  };

  const nodes = (role: string, name: Name = ''): Promise<{ id: number; name: string }[]> =>
    unlessGone(() => nodesNow(role, name), []);

  const nodesNow = async (role: string, wanted: Name): Promise<{ id: number; name: string }[]> => {
    const top = await root();
    if (top === null) return [];
    // The accessibility tree is asked from the document: asked from the host of a shadow root it answers nothing.
    const answer = (await send('Accessibility.queryAXTree', { backendNodeId: top.document, role })) as {
      nodes: AccessibleNode[];
    };
    const named = answer.nodes.flatMap(({ ignored, backendDOMNodeId: id, name }) =>
      !ignored && id !== undefined && matches(name?.value ?? '', wanted)
        ? [{ id, name: name?.value ?? '' }]
        : [],
    );
    const inside = await contains(
      top.part,
      named.map(({ id }) => id),
    );
    return named.filter((_, at) => inside[at]);
  };

  /** Which of the nodes stand in the part; one question for all of them, for each costs a way through the browser. */
  const contains = async (part: number, ids: readonly number[]): Promise<boolean[]> => {
    if (ids.length === 0) return [];
    const [holder, ...held] = await Promise.all([part, ...ids].map(objectOf));
    const answer = (await send('Runtime.callFunctionOn', {
      objectId: holder,
      functionDeclaration: 'function (...nodes) { return nodes.map((node) => this.contains(node)); }',
      arguments: held.map((objectId) => ({ objectId })),
      returnByValue: true,
    })) as { result: { value?: boolean[] } };
    return answer.result.value ?? [];
  };

  const find = async (role: string, name: Name): Promise<number> => {
    const deadline = Date.now() + patience;
    for (;;) {
      const all = await nodes(role, name);
      const match = all.find((node) => node.name === name) ?? all[0];
      if (match) return match.id;
      if (Date.now() > deadline) {
        const there = (await nodes(role)).map((node) => node.name).join(' | ') || '-';
        throw new Error(`no ${role} named ${String(name)}; there are: ${there}\n${await text()}`);
      }
      await pause(pollMs);
    }
  };

  /** Presses the mouse on the element that `look` finds, once it can be hit; it may be drawn anew meanwhile. */
  const click = async (what: string, look: () => Promise<number>): Promise<void> => {
    const deadline = Date.now() + patience;
    for (;;) {
      const node = await look();
      const spot = await unlessGone(() => spotAtRest(send, node, call), null);
      if (spot) return pressMouse(send, spot);
      if (Date.now() > deadline)
        throw new Error(`${what} cannot be hit: it moves or is covered\n${await text()}`);
      await pause(pollMs);
    }
  };

  return {
    text,
    has: async (role, name) => (await nodes(role, name)).length > 0,
    names: async (role) => (await nodes(role)).map((node) => node.name),
    within: (role, name) =>
      screenOver(send, async () => {
        const top = await root();
        const [match] = await nodes(role, name);
        return top && match ? { document: top.document, part: match.id } : null;
      }),
    async all(role) {
      const top = await root();
      return (await nodes(role)).map(({ id }) =>
        screenOver(send, () => Promise.resolve(top && { document: top.document, part: id })),
      );
    },
    click: (role, name) => click(`${role} ${String(name)}`, () => find(role, name)),
    async scrollTo(role, name) {
      await call(await find(role, name), "function () { this.scrollIntoView({ block: 'start' }); }");
    },
    async tick() {
      const top = await root();
      if (!top) throw new Error('there is no check box here');
      if ((await call(top.part, 'function () { return this.checked; }')) !== true)
        await click('the check box', () => Promise.resolve(top.part));
    },
    async fill(role, name, value) {
      const field = await find(role, name);
      await send('DOM.focus', { backendNodeId: field });
      // The parts of a date field are typed one by one, in an order that depends on the language: it is told the day.
      const isDate = await call(
        field,
        `function (day) {
          if (this.type !== 'date') return false;
          this.value = day;
          this.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        }`,
        value,
      );
      if (isDate === true) return;
      await call(field, 'function () { this.select?.(); }');
      await send('Input.insertText', { text: value });
    },
    async choose(name, option) {
      // The list that a <select> opens belongs to the system and cannot be clicked; the element is told instead.
      const chosen = await call(
        await find('combobox', name),
        `function (words) {
          const option = [...this.options].find((one) => one.text.includes(words));
          if (!option) return [...this.options].map((one) => one.text).join(' | ');
          this.value = option.value;
          this.dispatchEvent(new Event('input', { bubbles: true }));
          this.dispatchEvent(new Event('change', { bubbles: true }));
          return null;
        }`,
        option,
      );
      if (chosen !== null)
        throw new Error(`no entry ${option} in ${String(name)}; there are: ${JSON.stringify(chosen)}`);
    },
    async press(key) {
      const codes: Record<string, number> = { Escape: 27, Enter: 13, Tab: 9, ArrowDown: 40, ArrowUp: 38 };
      const sign = /^[a-z0-9]$/.test(key) ? key.toUpperCase() : null;
      const event = {
        key,
        code: sign === null ? key : `${/\d/.test(sign) ? 'Digit' : 'Key'}${sign}`,
        windowsVirtualKeyCode: sign?.charCodeAt(0) ?? codes[key] ?? 0,
        ...(key === 'Enter' && { text: '\r' }),
        ...(sign !== null && { text: key }),
      };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async waitFor(what, condition, timeoutMs = patience) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const words = await text();
        if (condition(words)) return words;
        if (Date.now() > deadline)
          throw new Error(`waited ${timeoutMs} ms for ${what}; there was:\n${words || '-'}`);
        await pause(pollMs);
      }
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}

const patience = 10_000;
const pollMs = 50;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function matches(text: string, name: Name): boolean {
  return typeof name === 'string' ? text.includes(name) : name.test(text);
}
