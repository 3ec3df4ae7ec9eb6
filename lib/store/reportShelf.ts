import * as v from 'valibot';
import type { ReportLine, ReportShelf } from '../app/ports';
import { mostReports, reportLine, type ReportedPage } from '../app/reportedPage';
import { parseReportedPage } from '../app/reportSchema';
import { failure, success, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import type { StorageArea } from './storageArea';
import { attemptArea } from './trouble';
import { writers } from './writers';

const linesKey = 'reports/lines';
const keyOf = (slug: string) => `reports/page/${slug}`;

const lineSchema = v.strictObject({
  slug: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  page: v.pipe(v.string(), v.maxLength(20_000)),
  title: v.pipe(v.string(), v.maxLength(20_000)),
  wrong: v.nullable(v.number()),
  right: v.pipe(v.array(v.number()), v.maxLength(100)),
  preview: v.boolean(),
});

/**
 * Reports in `storage.local`: one list of lines, and each page under a key of its own, so that showing the list does
 * not read the pages. What lies there is parsed on the way out.
 */
export function reportShelfIn(area: StorageArea): ReportShelf {
  const inTurn = writers();

  async function read(): Promise<Result<ReportLine[], string>> {
    const stored = await attemptArea(async () => (await area.get([linesKey]))[linesKey]);
    if (!stored.ok) return stored;
    const list: unknown[] = Array.isArray(stored.value) ? stored.value : [];
    return success(
      list.flatMap((value) => {
        const parsed = v.safeParse(lineSchema, value);
        return parsed.success ? [parsed.output] : [];
      }),
    );
  }

  return {
    async lines() {
      const lines = await read();
      return lines.ok ? lines.value : [];
    },
    async all() {
      const lines = await read();
      if (!lines.ok) return failure(say('notebook_not_saved', lines.error));
      const stored = await attemptArea(() => area.get(lines.value.map(({ slug }) => keyOf(slug))));
      if (!stored.ok) return failure(say('notebook_not_saved', stored.error));
      const pages: ReportedPage[] = [];
      for (const { slug, title } of lines.value) {
        const parsed = parseReportedPage(stored.value[keyOf(slug)], `“${title}”`);
        if (!parsed.ok) return parsed;
        pages.push(parsed.value);
      }
      return success(pages);
    },
    keep: (page) =>
      inTurn(async () => {
        const lines = await read();
        if (!lines.ok) return failure(say('notebook_not_saved', lines.error));
        const others = lines.value.filter(({ slug }) => slug !== page.slug);
        if (others.length >= mostReports) return failure(say('wrong_full', String(mostReports)));
        return written(
          await attemptArea(() =>
            area.set({ [linesKey]: [...others, reportLine(page)], [keyOf(page.slug)]: page }),
          ),
        );
      }),
    discard: (slugs) =>
      inTurn(async () => {
        const lines = await read();
        if (!lines.ok) return failure(say('notebook_not_saved', lines.error));
        const others = lines.value.filter(({ slug }) => !slugs.includes(slug));
        return written(
          await attemptArea(async () => {
            await area.set({ [linesKey]: others });
            await area.remove(slugs.map(keyOf));
          }),
        );
      }),
  };
}

function written(outcome: Result<unknown, string>): Result<null, Sentence> {
  return outcome.ok ? success(null) : failure(say('notebook_not_saved', outcome.error));
}
