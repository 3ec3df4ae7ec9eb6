import * as v from 'valibot';
import { failure, success, type Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import type { PageFacts } from '../page/facts';
import { expectationSchema } from '../recognition/expectationSchema';
import { say, type Sentence } from '../words/sentence';
import { contentBounds } from './contentBounds';
import { contentSchema } from './contentSchema';
import type { ReportedPage } from './reportedPage';

const words = v.pipe(v.string(), v.maxLength(contentBounds.line * 2));
const address = v.pipe(v.string(), v.maxLength(20_000));
const task = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(100));
const { dates } = contentSchema.entries;

/** `PageFacts` as they lie in a file: what the reader sent, and what the address added (one date more). */
const factsSchema = v.strictObject({
  ...contentSchema.entries,
  dates: v.pipe(v.array(dates.pipe[0].item), v.maxLength(contentBounds.entries + 1)),
  key: address,
  url: address,
  pathSegments: listOf(address),
  unitCode: v.nullable(address),
});

const reportedPageSchema = v.strictObject({
  slug: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  facts: factsSchema,
  expectation: v.object({ ...expectationSchema.entries, note: v.optional(words) }),
  wrong: v.nullable(task),
  findings: listOf(
    v.strictObject({
      task,
      duties: listOf(words),
      grade: v.picklist(['strong', 'likely', 'check']),
      counts: v.boolean(),
      whyNot: v.nullable(words),
      score: v.number(),
      reasons: listOf(words),
      evidence: listOf(words),
    }),
  ),
  preview: v.boolean(),
  versions: v.strictObject({
    extension: words,
    plan: words,
    planRevision: v.pipe(v.number(), v.safeInteger()),
    rules: words,
  }),
});

/** Name and version of the file that 导出 makes. */
const format = 'planlens-wrong-recognition';
const version = 1;

/** The text of the file: `npm run evaluate -- FILE` reads it as it is. */
export function reportFile(pages: readonly ReportedPage[]): string {
  return `${JSON.stringify({ format, version, pages }, null, 1)}\n`;
}

/** Facts from outside (`<slug>.facts.json`). The failure names file, place and remedy. */
export function parseFacts(value: unknown, fileName: string): Result<PageFacts, Sentence> {
  return validate(factsSchema, value, fileName);
}

/** One page of the file, or one that lies in storage. */
export function parseReportedPage(value: unknown, fileName: string): Result<ReportedPage, Sentence> {
  return validate(reportedPageSchema, value, fileName);
}

/** The pages of an exported file; one faulty page refuses the file, and is named. */
export function parseReports(value: unknown, fileName: string): Result<ReportedPage[], Sentence> {
  if (!isReportFile(value)) return failure(say('wrong_file_other', fileName, format, String(version)));
  const pages: ReportedPage[] = [];
  for (const [at, page] of value.pages.entries()) {
    const parsed = parseReportedPage(page, `${fileName} pages[${at}]`);
    if (!parsed.ok) return parsed;
    pages.push(parsed.value);
  }
  return pages.length > 0 ? success(pages) : failure(say('wrong_file_empty', fileName));
}

function isReportFile(value: unknown): value is { pages: unknown[] } {
  if (typeof value !== 'object' || value === null) return false;
  const file = value as Record<string, unknown>;
  return file['format'] === format && file['version'] === version && Array.isArray(file['pages']);
}
