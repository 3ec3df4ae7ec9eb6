/** A stretch of text that stands in both versions, or in one of them only. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Longer pairs of changed passages are shown whole: nobody reads so long a passage word by word. */
const longestRefined = 4_000;
/** Beyond so many changed sentences it is another text. */
const mostSentences = 1_000;
/** Where more than this share differs, a word-by-word view is confetti. */
const mostEdits = 0.6;

/**
 * How a text became another, sentence by sentence and, within changed sentences, word by word (Chinese is cut into
 * words by the browser). Runs of one character between two changes are chance and are counted with the changes; white
 * space alone is no difference.
 */
export async function differenceOf(before: string, now: string): Promise<Run[]> {
  const { diffArrays } = await import('diff');
  const runs: Run[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    runs.push(...refined(removed, added));
    removed = added = '';
  };
  const [old, fresh] = [sentencesOf(before), sentencesOf(now)];
  const changes = diffArrays(old, fresh, { maxEditLength: mostSentences }) ?? [
    { value: old, removed: true, added: false },
    { value: fresh, removed: false, added: true },
  ];
  for (const change of changes) {
    const text = change.value.join('');
    if (change.removed) removed += text;
    else if (change.added) added += text;
    else {
      settle();
      runs.push({ kind: 'same', text });
    }
  }
  settle();
  return joined(runs);

  function refined(gone: string, come: string): Run[] {
    const whole: Run[] = [
      { kind: 'removed', text: gone },
      { kind: 'added', text: come },
    ];
    if (!gone || !come || gone.length + come.length > longestRefined) return whole;
    const [old, fresh] = [wordsOf(gone), wordsOf(come)];
    const maxEditLength = Math.ceil((old.length + fresh.length) * mostEdits);
    const changes = diffArrays(old, fresh, { maxEditLength });
    if (!changes) return whole;
    return changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }));
  }
}

/** Neighbouring changes as one removed and one added run, with the chance matches between them. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let [removed, added, between] = ['', '', ''];
  const settle = () => {
    if (removed.trim()) result.push({ kind: 'removed', text: removed });
    if (added.trim()) result.push({ kind: 'added', text: added });
    else between = added + between;
    if (between) result.push({ kind: 'same', text: between });
    [removed, added, between] = ['', '', ''];
  };
  for (const { kind, text } of runs) {
    if (text === '') continue;
    if (kind === 'same') {
      const chance =
        between === '' && (removed || added) && Array.from(text).length === 1 && /\S/u.test(text);
      if (chance) between = text;
      else {
        settle();
        result.push({ kind, text });
      }
      continue;
    }
    removed += between;
    added += between;
    between = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  settle();
  return united(result);
}

/** Neighbours of one kind as one run. */
function united(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

/** The words of a page, lines kept, other white space as one space. */
function sentencesOf(text: string): string[] {
  const folded = text.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n[ \n]*/gu, '\n');
  return folded.match(/[^。！？；\n]*[。！？；\n]+|[^。！？；\n]+/gu) ?? [];
}

function wordsOf(text: string): string[] {
  // Firefox before 125 has no segmenter.
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  return Array.from(
    new Intl.Segmenter('zh', { granularity: 'word' }).segment(text),
    ({ segment }) => segment,
  );
}
