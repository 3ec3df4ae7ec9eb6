import type { Actor } from '../coverage/event';
import type { EvidenceCursor, EvidencePortion, EvidenceRow } from './evidence';

/**
 * A portion of evidence as it travels from the background to a page: each row a list that names texts, lists of texts and
 * people by their numbers. It is less than half as long so; messages are copied three times.
 */
export interface PackedEvidence {
  texts: string[];
  lists: string[][];
  people: Actor[];
  rows: PackedEvidenceRow[];
  next: EvidenceCursor | null;
}

type PackedEvidenceRow = [
  unit: number,
  task: number,
  page: number,
  url: number,
  title: number,
  standing: EvidenceRow['standing'],
  duties: number,
  by: number,
  at: number,
  reason: EvidenceRow['reason'],
  note: number,
  parties: number,
  remarks: number,
  offline: EvidenceRow['offline'],
];

export function packedEvidence({ rows, next }: EvidencePortion): PackedEvidence {
  const [texts, lists, people] = [numbering<string>(), numbering<string[]>(), numbering<Actor>()];
  const text = (one: string) => texts.numberOf(one, one);
  const list = (all: string[]) => lists.numberOf(JSON.stringify(all), all);
  const packed = rows.map(
    ({ unit, task, page, url, title, standing, duties, by, at, reason, note, parties, remarks, offline }) =>
      [
        text(unit),
        task,
        text(page),
        text(url),
        text(title),
        standing,
        list(duties),
        people.numberOf(JSON.stringify(by), by),
        at,
        reason,
        text(note),
        parties,
        list(remarks),
        offline,
      ] satisfies PackedEvidenceRow,
  );
  return { texts: texts.all, lists: lists.all, people: people.all, rows: packed, next };
}

/** The rows share what is the same in them. */
export function unpackedEvidence(packed: PackedEvidence): EvidencePortion {
  const { texts, lists, people } = packed;
  const nobody: Actor = { name: '', role: 'editor', unit: '' };
  const rows = packed.rows.map((row): EvidenceRow => {
    const [unit, task, page, url, title, standing, duties, by, at, reason, note, parties, remarks, offline] =
      row;
    return {
      unit: texts[unit] ?? '',
      task,
      page: texts[page] ?? '',
      url: texts[url] ?? '',
      title: texts[title] ?? '',
      standing,
      duties: lists[duties] ?? [],
      by: people[by] ?? nobody,
      at,
      reason,
      note: texts[note] ?? '',
      parties,
      remarks: lists[remarks] ?? [],
      offline,
    };
  });
  return { rows, next: packed.next };
}

function numbering<Value>() {
  const known = new Map<string, number>();
  const all: Value[] = [];
  return {
    all,
    numberOf(key: string, value: Value): number {
      const number = known.get(key) ?? all.length;
      if (number < all.length) return number;
      known.set(key, number);
      all.push(value);
      return number;
    },
  };
}
