import type { Grade } from './finding';

/** What is expected of a page (`<slug>.json`). */
export interface Expectation {
  tasks: readonly number[];
  published: string | null;
  title: string;
  unsure: boolean;
}

/** What was found on it. */
export interface Outcome {
  expected: Expectation;
  title: string;
  published: string | null;
  /** Best first. */
  findings: readonly { task: number; grade: Grade }[];
  ms: number;
}

export interface Summary {
  pages: number;
  positives: number;
  negatives: number;
  primaryAccuracy: number;
  top3Accuracy: number;
  precision: number;
  recall: number;
  f1: number;
  strongPrecision: number;
  strongCoverage: number;
  likelyPrecision: number;
  falseFindingRate: number;
  titleAccuracy: number;
  publishedAccuracy: number;
  perTask: Record<string, { positives: number; found: number; right: number }>;
  /** [expected task or 0, found task or 0, pages], most frequent first. */
  confusions: [number, number, number][];
  medianMs: number;
  p95Ms: number;
}

/**
 * The figures of an evaluation. A page is *found* when it has a finding above 待核, and *right* when the first such
 * finding is one of the expected tasks; precision is right ÷ found, recall right ÷ pages that fulfil something. Shares
 * of nothing are 0. Without `all`, pages on which two careful people might differ are left out.
 */
export function summarise(outcomes: readonly Outcome[], all: boolean): Summary {
  const counted = outcomes.filter(({ expected }) => all || !expected.unsure);
  const positives = counted.filter(({ expected }) => expected.tasks.length > 0);
  const negatives = counted.filter(({ expected }) => expected.tasks.length === 0);
  const found = counted.filter((outcome) => firstFound(outcome) !== null);
  const right = found.filter((outcome) => outcome.expected.tasks.includes(firstFound(outcome) ?? 0));
  const hits = (outcome: Outcome, most: number): boolean =>
    outcome.findings.slice(0, most).some(({ task }) => outcome.expected.tasks.includes(task));
  const precision = share(right.length, found.length);
  const recall = share(right.length, positives.length);
  const dated = counted.filter(({ expected }) => expected.published !== null);
  const times = counted.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    pages: counted.length,
    positives: positives.length,
    negatives: negatives.length,
    primaryAccuracy: shareOf(positives, (outcome) => hits(outcome, 1)),
    top3Accuracy: shareOf(positives, (outcome) => hits(outcome, 3)),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall)),
    strongPrecision: gradePrecision(counted, 'strong'),
    strongCoverage: shareOf(positives, ({ findings, expected }) =>
      findings.some(({ task, grade }) => grade === 'strong' && expected.tasks.includes(task)),
    ),
    likelyPrecision: gradePrecision(counted, 'likely'),
    falseFindingRate: shareOf(negatives, (outcome) => firstFound(outcome) !== null),
    titleAccuracy: shareOf(counted, ({ title, expected }) => folded(title) === folded(expected.title)),
    publishedAccuracy: shareOf(dated, ({ published, expected }) => published === expected.published),
    perTask: tasksOf(counted),
    confusions: confusionsOf(counted),
    medianMs: round(quantile(times, 0.5)),
    p95Ms: round(quantile(times, 0.95)),
  };
}

function firstFound({ findings }: Outcome): number | null {
  return findings.find(({ grade }) => grade !== 'check')?.task ?? null;
}

function gradePrecision(outcomes: readonly Outcome[], grade: Grade): number {
  let given = 0;
  let right = 0;
  for (const { findings, expected } of outcomes)
    for (const finding of findings)
      if (finding.grade === grade) {
        given += 1;
        if (expected.tasks.includes(finding.task)) right += 1;
      }
  return share(right, given);
}

function tasksOf(outcomes: readonly Outcome[]): Summary['perTask'] {
  const tasks = new Map<number, { positives: number; found: number; right: number }>();
  const of = (task: number): { positives: number; found: number; right: number } => {
    const entry = tasks.get(task) ?? { positives: 0, found: 0, right: 0 };
    tasks.set(task, entry);
    return entry;
  };
  for (const outcome of outcomes) {
    for (const task of outcome.expected.tasks) of(task).positives += 1;
    for (const { task, grade } of outcome.findings)
      if (grade !== 'check') {
        of(task).found += 1;
        if (outcome.expected.tasks.includes(task)) of(task).right += 1;
      }
  }
  return Object.fromEntries(
    [...tasks].sort(([a], [b]) => a - b).map(([task, entry]) => [String(task), entry]),
  );
}

/** Where the first finding above 待核 is not expected: the first expected task (0 for none) and what was found (0 for none). */
function confusionsOf(outcomes: readonly Outcome[]): [number, number, number][] {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    const got = firstFound(outcome) ?? 0;
    const { tasks } = outcome.expected;
    if (got === 0 ? tasks.length === 0 : tasks.includes(got)) continue;
    const key = `${tasks[0] ?? 0} ${got}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]): [number, number, number] => {
      const [expected, got] = key.split(' ').map(Number);
      return [expected ?? 0, got ?? 0, count];
    })
    .sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
}

function folded(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return share(items.filter(holds).length, items.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
