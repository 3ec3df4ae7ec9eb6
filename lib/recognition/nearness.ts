import type { PageFacts } from '../page/facts';
import type { Evidence, Field } from './finding';
import { leadEnd } from './pageTexts';
import type { PlannedSubject } from './subjects';
import * as weight from './weights';

/**
 * How near the wording of a page comes to that of each task: pairs of neighbouring characters (二元字组, the usual unit
 * of Chinese retrieval) that the page shares with the lexicon's words for it, rare pairs counting more (idf, Spärck
 * Jones 1972). It knows no meaning, so it supports no 证据充分; it finds what no cue names literally: 首笔收益权质押贷款 for
 * 绿色金融. The table is flat and sorted, about ten bytes an entry.
 */
export class Nearness {
  /** All pairs, ascending. */
  private readonly pairs: Uint32Array;
  /** Where the entries of each pair begin; one more at the end. */
  private readonly starts: Uint32Array;
  /** Of each entry the task group, and what the pair is worth for it. */
  private readonly entryGroups: Uint16Array;
  private readonly entryWeights: Float32Array;
  private readonly groups: (readonly number[])[] = [];
  /** Subject → its task group, or −1. */
  private readonly groupsOf: number[] = [];

  /**
   * Words of `common` count for nothing, kinds of document (`genres`) nothing where a title cue ends with them.
   * Subjects that lead to the same tasks are one group, so the effort does not grow with the plan.
   */
  constructor(subjects: readonly PlannedSubject[], common: readonly string[], genres: readonly string[]) {
    const groupOf = new Map<string, number>();
    for (const { tasks } of subjects) {
      const key = tasks.join(' ');
      const known = groupOf.get(key) ?? (tasks.length === 0 ? -1 : this.groups.push(tasks) - 1);
      groupOf.set(key, known);
      this.groupsOf.push(known);
    }
    const idle = new Set<number>();
    for (const word of common) eachPair(word, 0, word.length, (pair) => idle.add(pair));
    const { rowOf, shares } = this.sharesOf(subjects, new Set(genres));
    const width = this.groups.length;
    const most = width * weight.nearCommon;
    const pairs: number[] = [];
    const starts = [0];
    const groups: number[] = [];
    const weights: number[] = [];
    for (const pair of Float64Array.from(rowOf.keys()).sort()) {
      const row = (rowOf.get(pair) ?? 0) * width;
      let users = 0;
      for (let group = 0; group < width; group += 1) if (shares[row + group] !== 0) users += 1;
      if (users > most || idle.has(pair)) continue;
      const rarity = Math.log(width / users);
      for (let group = 0; group < width; group += 1)
        if (shares[row + group] !== 0) {
          groups.push(group);
          weights.push((shares[row + group] ?? 0) * rarity);
        }
      pairs.push(pair);
      starts.push(groups.length);
    }
    this.pairs = Uint32Array.from(pairs);
    this.starts = Uint32Array.from(starts);
    this.entryGroups = Uint16Array.from(groups);
    this.entryWeights = Float32Array.from(weights);
  }

  /** For each pair a row of what it is worth to each task group, before its rarity is known. */
  private sharesOf(
    subjects: readonly PlannedSubject[],
    genres: ReadonlySet<string>,
  ): { rowOf: Map<number, number>; shares: number[] } {
    const rowOf = new Map<number, number>();
    const shares: number[] = [];
    const width = this.groups.length;
    for (const [index, { entry }] of subjects.entries()) {
      const group = this.groupsOf[index] ?? -1;
      if (group < 0) continue;
      const note = (cues: readonly string[], share: number): void => {
        for (const cue of cues)
          eachPair(cue, 0, cue.length, (pair) => {
            let row = rowOf.get(pair);
            if (row === undefined) {
              row = rowOf.size;
              rowOf.set(pair, row);
              for (let each = 0; each < width; each += 1) shares.push(0);
            }
            const at = row * width + group;
            shares[at] = Math.max(shares[at] ?? 0, share);
          });
      };
      note(entry.strong, 1);
      note(entry.columns, 1);
      const titled = entry.title.flatMap((cue) => cue.split(/[|…＋]/));
      note(
        titled.filter((word) => !genres.has(word)),
        weight.nearTitleCue,
      );
      note(entry.weak, weight.nearWeakCue);
      note(entry.plan, weight.nearPlan);
      for (const { cues } of entry.duties) note(cues, weight.nearDuty);
    }
    return { rowOf, shares };
  }

  /** Bytes held, for the memory budget of the compiled plan (5 MB). */
  get bytes(): number {
    return (
      this.pairs.byteLength +
      this.starts.byteLength +
      this.entryGroups.byteLength +
      this.entryWeights.byteLength
    );
  }

  /** How near the page comes to the tasks of each subject, by its index. Linear in title, columns and first paragraph. */
  measure(facts: PageFacts): number[] {
    const values = new Float64Array(this.groups.length);
    const feed = (text: string, from: number, to: number, share: number): void => {
      const seen = new Set<number>();
      eachPair(text, from, to, (pair) => {
        if (seen.has(pair)) return;
        seen.add(pair);
        this.eachEntry(pair, (group, worth) => {
          values[group] = (values[group] ?? 0) + worth * share;
        });
      });
    };
    feed(facts.title, 0, facts.title.length, 1);
    for (const name of new Set(facts.breadcrumb)) feed(name, 0, name.length, weight.nearColumnShare);
    feed(facts.text, 0, leadEnd(facts), weight.nearLeadShare);
    return this.groupsOf.map((group) => values[group] ?? 0);
  }

  /** The stretches of title and first paragraph that speak for the tasks of a subject, longest first. */
  evidence(facts: PageFacts, subject: number): Evidence[] {
    const group = this.groupsOf[subject] ?? -1;
    const inTitle = this.stretches(facts.title, 0, facts.title.length, group, 'title');
    return [...inTitle, ...this.stretches(facts.text, 0, leadEnd(facts), group, 'lead')]
      .filter(({ quote }) => quote.length > 1)
      .slice(0, weight.evidenceMost);
  }

  private eachEntry(pair: number, onEntry: (group: number, worth: number) => void): void {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pairs[middle] ?? 0) < pair) low = middle + 1;
      else high = middle;
    }
    if (this.pairs[low] !== pair) return;
    for (let at = this.starts[low] ?? 0; at < (this.starts[low + 1] ?? 0); at += 1)
      onEntry(this.entryGroups[at] ?? 0, this.entryWeights[at] ?? 0);
  }

  private stretches(text: string, from: number, to: number, group: number, field: Field): Evidence[] {
    const found: Evidence[] = [];
    eachPair(text, from, to, (pair, at) => {
      let speaks = false;
      this.eachEntry(pair, (of) => {
        if (of === group) speaks = true;
      });
      if (!speaks) return;
      const last = found[found.length - 1];
      if (last && last.start + last.quote.length > at) last.quote = text.slice(last.start, at + 2);
      else found.push({ field, start: at, quote: text.slice(at, at + 2) });
    });
    const quotes = new Set<string>();
    return found
      .sort((a, b) => b.quote.length - a.quote.length || a.start - b.start)
      .filter(({ quote }) => !quotes.has(quote) && quotes.add(quote));
  }
}

/** Calls back for every two neighbouring Chinese characters, as one number, and where they stand. */
function eachPair(text: string, from: number, to: number, onPair: (pair: number, at: number) => void): void {
  let previous = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const chinese = unit >= 0x4e00 && unit <= 0x9fff ? unit : 0;
    if (chinese !== 0 && previous !== 0) onPair(previous * 0x10000 + chinese, at - 1);
    previous = chinese;
  }
}
