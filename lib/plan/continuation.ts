import { bestAssignment } from './assignment';
import { likenessOf, type Likeness } from './likeness';
import type { Task } from './plan';
import { bareWords, headingOf } from './wording';

/** A task of the left list and one of the right that goes on with it; by index. */
export type Link = [left: number, right: number];

/**
 * Kin without further question; and from how little on, where no other task comes near: by so many times each is ahead
 * of the next nearest. In the plans of `test/plan/files` nearly all reworded tasks lead by 1.5 and more; strangers have a
 * kinship up to 0.11, and those above 0.07 lead by 1.04 at most on the side where they lead less.
 */
const kinFrom = 0.2;
const faintKinFrom = 0.07;
const clearLead = 1.4;
/** A task of which this much stands in another is a piece of it; measured as above: true pieces from 0.28, others to 0.17. */
const pieceFrom = 0.22;
/** A piece must cover at least so much of the whole that no other piece covers … */
const leastGain = 0.06;
/** … unless it stands in the whole almost entirely. */
const wholePiece = 0.85;
/** A task that stands in another one so much, and in its rival less than half as much, is no counterpart of the rival. */
const clearPiece = 0.6;

/**
 * Which task of one list goes on in which of the other: equal texts first, then one to one so that the sum of likenesses
 * is greatest, then what is left over as pieces of a longer text. Either list may be the earlier one: the answer for
 * exchanged lists is the exchanged answer, because the work is always done from the same side and in the same order.
 */
export function linksBetween(left: readonly Task[], right: readonly Task[]): Link[] {
  const [one, two] = [inOrder(left), inOrder(right)];
  const exchanged = comesAfter(one, two);
  const [rows, columns] = exchanged ? [two, one] : [one, two];
  const links = linksInOrder(
    rows.map(({ task }) => task),
    columns.map(({ task }) => task),
  );
  return links.map(([row, column]) => {
    const [i, j] = exchanged ? [column, row] : [row, column];
    return [one[i]?.index ?? 0, two[j]?.index ?? 0];
  });
}

interface Placed {
  task: Task;
  index: number;
}

/** By wording, so that the order of a plan plays no part; equal wordings by their place. */
function inOrder(tasks: readonly Task[]): Placed[] {
  return tasks
    .map((task, index) => ({ task, index, key: keyOf(task) }))
    .sort((one, other) => compared(one.key, other.key) || one.index - other.index);
}

function keyOf(task: Task): string {
  return [bareWords(task.text), headingOf(task), task.text].join('\n');
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function comesAfter(one: readonly Placed[], two: readonly Placed[]): boolean {
  if (one.length !== two.length) return one.length > two.length;
  const words = (list: readonly Placed[]) => list.map(({ task }) => keyOf(task)).join('\n\n');
  return words(one) > words(two);
}

function linksInOrder(left: readonly Task[], right: readonly Task[]): Link[] {
  const known = likenessOf(left, right);
  const equal = equalTexts(left, right);
  const taken = { left: new Set(equal.map(([i]) => i)), right: new Set(equal.map(([, j]) => j)) };
  const rows = [...left.keys()].filter((i) => !taken.left.has(i));
  const columns = [...right.keys()].filter((j) => !taken.right.has(j));
  const links = [...equal, ...paired(rows, columns, known, [left.length, right.length])];
  return [...links, ...pieces(links, left, right, known)];
}

/** Tasks with the same words, those under the same heading first. */
function equalTexts(left: readonly Task[], right: readonly Task[]): Link[] {
  const links: Link[] = [];
  const taken = { left: new Set<number>(), right: new Set<number>() };
  for (const nameOf of [keyOf, (task: Task) => bareWords(task.text)]) {
    const waiting = new Map<string, number[]>();
    right.forEach((task, j) => {
      if (!taken.right.has(j)) waiting.set(nameOf(task), [...(waiting.get(nameOf(task)) ?? []), j]);
    });
    left.forEach((task, i) => {
      const j = taken.left.has(i) ? undefined : waiting.get(nameOf(task))?.shift();
      if (j === undefined) return;
      links.push([i, j]);
      taken.left.add(i);
      taken.right.add(j);
    });
  }
  return links;
}

function paired(
  rows: readonly number[],
  columns: readonly number[],
  known: Likeness,
  [lefts, rights]: [number, number],
): Link[] {
  const bestHome = {
    left: Array.from({ length: lefts }, (_, i) => greatest(rights, (j) => known.leftIn(i, j))),
    right: Array.from({ length: rights }, (_, j) => greatest(lefts, (i) => known.rightIn(i, j))),
  };
  const nearest = {
    left: Array.from({ length: lefts }, (_, i) => twoGreatest(rights, (j) => known.kinship(i, j))),
    right: Array.from({ length: rights }, (_, j) => twoGreatest(lefts, (i) => known.kinship(i, j))),
  };
  const worth = (i: number, j: number): number => {
    const kinship = known.kinship(i, j);
    const leads = isAhead(kinship, nearest.left[i]) && isAhead(kinship, nearest.right[j]);
    if (kinship < (leads ? faintKinFrom : kinFrom)) return 0;
    if (belongsElsewhere(bestHome.left[i], known.leftIn(i, j))) return 0;
    if (belongsElsewhere(bestHome.right[j], known.rightIn(i, j))) return 0;
    return kinship;
  };
  const turned = rows.length > columns.length;
  const [few, many] = turned ? [columns, rows] : [rows, columns];
  const table = few.map((one) =>
    Float64Array.from(many, (other) => (turned ? worth(other, one) : worth(one, other))),
  );
  return bestAssignment(few.length, many.length, (row, column) => table[row]?.[column] ?? 0).flatMap(
    (column, row): Link[] => {
      const [one, other] = [few[row], many[column]];
      if (one === undefined || other === undefined) return [];
      return [turned ? [other, one] : [one, other]];
    },
  );
}

function belongsElsewhere(best: number | undefined, here: number): boolean {
  return best !== undefined && best >= clearPiece && best > 2 * here;
}

/** Whether a value is the greatest of its row, and far enough before the second. */
function isAhead(value: number, [first, second]: [number, number] = [0, 0]): boolean {
  return value === first && value >= second * clearLead;
}

function twoGreatest(count: number, value: (index: number) => number): [number, number] {
  let [first, second] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const next = value(index);
    if (next > first) [first, second] = [next, first];
    else second = Math.max(second, next);
  }
  return [first, second];
}

function greatest(count: number, value: (index: number) => number): number {
  let most = 0;
  for (let index = 0; index < count; index += 1) most = Math.max(most, value(index));
  return most;
}

/** What is left over and stands in a longer text of the other side, which it is then a further piece of. */
function pieces(
  links: readonly Link[],
  left: readonly Task[],
  right: readonly Task[],
  known: Likeness,
): Link[] {
  const ofLeft = new Map(links.map(([i, j]) => [i, [j]]));
  const ofRight = new Map(links.map(([i, j]) => [j, [i]]));
  const candidates = [
    ...[...right.keys()]
      .filter((j) => !ofRight.has(j))
      .flatMap((piece) =>
        [...ofLeft.keys()].map((whole) => ({
          side: 'left' as const,
          whole,
          piece,
          part: known.rightIn(whole, piece),
        })),
      ),
    ...[...left.keys()]
      .filter((i) => !ofLeft.has(i))
      .flatMap((piece) =>
        [...ofRight.keys()].map((whole) => ({
          side: 'right' as const,
          whole,
          piece,
          part: known.leftIn(piece, whole),
        })),
      ),
  ]
    .filter(({ part }) => part >= pieceFrom)
    .sort((one, other) => other.part - one.part);
  const further: Link[] = [];
  const placed = { left: new Set<number>(), right: new Set<number>() };
  for (const { side, whole, piece, part } of candidates) {
    if (placed[side].has(piece)) continue;
    const [own, others] = side === 'left' ? [ofLeft, ofRight] : [ofRight, ofLeft];
    const siblings = own.get(whole) ?? [];
    // A task that is itself one of several pieces takes no further pieces.
    if (siblings.some((sibling) => (others.get(sibling)?.length ?? 0) > 1)) continue;
    if (part < wholePiece && known.gain(whole, siblings, piece, side) < leastGain) continue;
    placed[side].add(piece);
    own.set(whole, [...siblings, piece]);
    others.set(piece, [whole]);
    further.push(side === 'left' ? [whole, piece] : [piece, whole]);
  }
  return further;
}
