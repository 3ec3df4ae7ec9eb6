import { canonicalJson, type Canonical } from '../coverage/canonical';
import { backupFormat, backupVersion, type BackupHeader } from './format';
import { runningSha256 } from './sha256';

/** Where reading goes on: behind `after` in a section; null for its beginning. */
export interface BackupPlace {
  section: string;
  after: string | null;
}

/** Some lines, and where the next ones begin; null behind the last. */
export interface BackupPortion {
  lines: string[];
  next: BackupPlace | null;
}

/** One thing as a line, without its line feed. The same thing is the same line on every computer. */
export function backupLine(section: string, value: unknown): string {
  return canonicalJson({ section, value: value as Canonical });
}

export function headerLine(header: Omit<BackupHeader, 'format' | 'version'>): string {
  return canonicalJson({ format: backupFormat, version: backupVersion, ...header });
}

/**
 * The whole text of a backup, portion by portion: the header, what `read` gives until there is no more, and the closing
 * line. `tell` hears how many lines were written so far.
 */
export async function* backupText(
  header: string,
  read: (place: BackupPlace | null) => Promise<BackupPortion>,
  tell: (lines: number) => void,
): AsyncGenerator<string> {
  const digest = runningSha256();
  const encoder = new TextEncoder();
  const noted = (text: string) => {
    digest.add(encoder.encode(text));
    return text;
  };
  yield noted(`${header}\n`);
  let written = 0;
  let place: BackupPlace | null = null;
  do {
    const portion: BackupPortion = await read(place);
    written += portion.lines.length;
    if (portion.lines.length > 0) yield noted(portion.lines.map((line) => `${line}\n`).join(''));
    tell(written);
    place = portion.next;
  } while (place);
  yield `${canonicalJson({ closing: { lines: written, sha256: digest.finish() } })}\n`;
}
