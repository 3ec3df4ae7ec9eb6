/**
 * The two screens of the product, used by demo and end-to-end tests through the words and roles that a person meets.
 * What a test must know of the screens stands here and nowhere else.
 */
import type { Page } from '@playwright/test';
import type { Role } from '../../lib/coverage/event';
import type { Grade } from '../../lib/recognition/finding';
import type { Speak } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { closedRoot } from './closedRoot';
import type { OpenedBrowser } from './open';
import type { Screen } from './screen';

/** What the overlay says about one finding. */
export interface ShownFinding {
  task: number;
  grade: Grade;
  counts: boolean;
  reasons: string[];
  evidence: string[];
}

export interface OverlayReading {
  /** Whether the page could be read at all. */
  failed: boolean;
  findings: ShownFinding[];
  /** What the panel says first: about the page as a whole where there is no finding. */
  opening: string;
  /** The words of the whole panel. */
  words: string;
}

export interface OverlayScreen extends Screen {
  /** Opens the panel unless it is open already. */
  open(): Promise<void>;
  /** Waits until the page has been read, opens the panel and reads what it says. */
  read(): Promise<OverlayReading>;
}

export async function overlayOn(browser: OpenedBrowser, page: Page): Promise<OverlayScreen> {
  const speak = speaker(browser.language);
  const screen = await closedRoot(page, 'planlens-overlay');
  const open = async (): Promise<void> => {
    // A panel that was left open comes by itself, a moment after the tab; until then the tab shows a mark.
    await screen.waitFor(
      'the tab to come to rest',
      (words) => words.includes(speak('overlay_close')) || (words !== '' && !words.trim().endsWith('…')),
      60_000,
    );
    // A panel that was left open comes by itself; a click on its way would close it again.
    await screen.waitFor(
      'a tab that waits for nothing',
      (words) => words.includes(speak('overlay_close')) || (words !== '' && !words.includes('…')),
    );
    if (await screen.has('dialog', '')) return;
    await screen.click('button', speak('overlay_name'));
    await screen.waitFor('the open panel', (words) => words.includes(speak('overlay_close')));
  };
  const read = async (): Promise<OverlayReading> => {
    await open();
    const panel = screen.within('dialog', '');
    const words = await panel.waitFor('the page to be read', (shown) => settled(speak, shown));
    const articles = await panel.all('article');
    const shown = await Promise.all(articles.map(async (article) => shownFinding(speak, article)));
    const lines = words.split('\n').filter(Boolean);
    return {
      failed: lines[0] === speak('overlay_title_failed'),
      findings: shown.flatMap((finding) => finding ?? []),
      opening: lines[lines.indexOf(speak('overlay_close')) + 1] ?? '',
      words,
    };
  };
  return { ...screen, open, read };
}

function settled(speak: Speak, words: string): boolean {
  return words !== '' && !words.includes(speak('overlay_reading'));
}

/** Null for the nearest tasks, which stand in the panel without a grade. */
async function shownFinding(speak: Speak, article: Screen): Promise<ShownFinding | null> {
  const lines = (await article.text()).split('\n').map((line) => line.trim());
  const task = lines.map((line) => numberIn(line, speak('overlay_task', '#'))).find((n) => n !== null);
  // The grade stands beside the number, behind its dots: `●●○ 较可能`.
  const grade = (['strong', 'likely', 'check'] as const).find((each) =>
    lines.some((line) => /^[●○]+ /.test(line) && line.endsWith(speak(`grade_${each}`))),
  );
  if (!grade || !task) return null;
  const lists = await article.all('list');
  const [reasons] = lines.includes(speak('overlay_reasons')) ? lists : [];
  return {
    task,
    grade,
    counts: !lines.some((line) => /(?:，不计|; does not count)$/.test(line)),
    reasons: reasons ? (await reasons.text()).split('\n').filter(Boolean) : [],
    evidence: (await article.names('button'))
      .filter((name) => name.startsWith(speak('overlay_locate')))
      .map((name) => name.slice(speak('overlay_locate').length)),
  };
}

export interface PopupScreen extends Screen {
  /** First use: says who acts. */
  introduce(actor: { unit: string; role: Role; name: string }): Promise<void>;
  /** Numbers of the tasks that the unit has not covered, as listed. */
  uncovered(): Promise<number[]>;
  /** Confirms the finding with this task on the page in front; resolves when the popup shows the verdict. */
  confirm(task: number): Promise<void>;
  /** Tags the page in front to any task, found by its number, with all its duties. */
  tag(task: number): Promise<void>;
}

/** The popup over the active tab, as the toolbar button opens it. */
export async function popupOver(browser: OpenedBrowser): Promise<PopupScreen> {
  const speak = speaker(browser.language);
  const screen = await browser.openRealPopup();
  await screen.waitFor('the popup to be ready', (words) => ready(speak, words));
  return popupScreen(speak, screen);
}

/** The same over any screen that shows the popup, e.g. in a tab. */
export function popupScreen(speak: Speak, screen: Screen): PopupScreen {
  const card = (task: number): Screen =>
    screen.within('article', new RegExp(`^${speak('popup_task', `${task}`)}$`));
  const confirmIn = async (area: Screen): Promise<void> => {
    for (const box of await area.all('checkbox')) await box.tick();
    await area.click('button', speak('popup_confirm_all'));
    await area.waitFor('the verdict', (words) => words.includes(speak('standing_confirmed')));
  };
  return {
    ...screen,
    async introduce({ unit, role, name }) {
      await screen.choose(speak('popup_step_unit'), unit);
      await screen.click('radio', speak(`role_${role}`));
      await screen.fill('textbox', speak('popup_step_name'), name);
      await screen.click('button', speak('popup_start'));
      await screen.waitFor('the list of owed tasks', (words) => words.includes(speak('popup_owed', unit)));
    },
    async uncovered() {
      const rows = await screen.names('button');
      return rows.flatMap((row) => {
        const number = /^(\d+) /.exec(row)?.[1];
        const open = (['uncovered', 'partial', 'disputed'] as const).some((state) =>
          row.includes(` ${speak(`coverage_${state}`)}`),
        );
        return number && open ? [Number(number)] : [];
      });
    },
    async confirm(task) {
      await screen.waitFor(`a card of task ${task}`, (words) =>
        words.includes(speak('popup_task', `${task}`)),
      );
      await confirmIn(card(task));
    },
    async tag(task) {
      await screen.fill('searchbox', speak('popup_search'), `${task}`);
      const label = speak('popup_task', `${task}`);
      await screen.click('button', new RegExp(`^${speak('popup_choose')}.*${label}$`));
      await confirmIn(card(task));
    },
  };
}

function ready(speak: Speak, words: string): boolean {
  return words.length > speak('popup_title').length && !words.includes(speak('popup_loading'));
}

/** The number that stands in a line where the pattern has `#`; null where the line is something else. */
function numberIn(line: string, pattern: string): number | null {
  const [before = '', after = ''] = pattern.split('#');
  const number =
    line.startsWith(before) && line.endsWith(after)
      ? line.slice(before.length, line.length - after.length)
      : '';
  return /^\d+$/.test(number) ? Number(number) : null;
}
