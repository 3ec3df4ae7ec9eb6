import * as v from 'valibot';

/**
 * A backup: gzip of JSON lines. First a header, then one line for each thing that is kept, section by section (the
 * decisions in the order of their clocks, then everything else), last a closing line with the number of lines and the
 * SHA-256 of all that went before it, so that a file that was cut off or changed is known for it.
 */
export const backupFormat = 'planlens-backup';
export const backupVersion = 1;

export interface BackupHeader {
  format: typeof backupFormat;
  version: typeof backupVersion;
  /** The district; a backup of another one is refused. */
  place: string;
  /** Ids of the plans that the extension knew. */
  plans: string[];
  /** Entries by section, as counted before the first was written; a decision made meanwhile is one more. */
  counts: Record<string, number>;
  /** ISO 8601, UTC. */
  madeAt: string;
}

/** One kept thing: which section it belongs to, and what it is. */
export interface BackupLine {
  section: string;
  value: unknown;
}

export interface BackupClosing {
  closing: {
    /** Lines between header and closing. */
    lines: number;
    /** Of the bytes of all lines before, each with its line feed. */
    sha256: string;
  };
}

/**
 * What is refused for its size. Lines: a plan of twelve thousand tasks is the longest thing there is. Lines in all: ten times
 * the million decisions that the log is measured with. Ratio: decisions shrink to a fifth, and each carries 32 random
 * bytes, so that no honest file shrinks to a two-hundredth.
 */
export const backupBounds = {
  lineLength: 6_000_000,
  lines: 10_000_000,
  ratio: 200,
  /** Values in one line; a plan has thousands. */
  values: 2_000_000,
  /** Entries and characters that are handed over at once. */
  portionLines: 256,
  portionLength: 4_000_000,
};

const shortText = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const headerSchema = v.strictObject({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  place: shortText,
  plans: v.pipe(v.array(shortText), v.maxLength(1_000)),
  counts: v.record(shortText, count),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
});

export const lineSchema = v.strictObject({ section: shortText, value: v.unknown() });

export const closingSchema = v.strictObject({
  closing: v.strictObject({ lines: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
});
