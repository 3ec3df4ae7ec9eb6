import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlanFile } from '../../lib/plan/readPlan';
import { planForScripts } from '../../lib/plan/planReport';
import { speakSentence } from '../../lib/words/sentence';
import { speaker } from '../../lib/words/speaker';
import { compare, type Expectation, type Printed } from './compare';

const folder = path.join(import.meta.dirname, 'files');
const speak = speaker('zh');
const names = readdirSync(folder).filter((name) => !/\.(?:json|md)$/.test(name));

function expectation(name: string): Expectation | { error: string } {
  const file = path.join(folder, name.replace(/\.[^.]*$/, '.expect.json'));
  return JSON.parse(readFileSync(file, 'utf8')) as Expectation | { error: string };
}

describe('every plan file gives what its expectation says, cell by cell', () => {
  test.each(names)('%s', async (name) => {
    const reading = await readPlanFile(readFileSync(path.join(folder, name)), name);
    const expected = expectation(name);
    if ('error' in expected) {
      expect(reading.ok).toBe(false);
      if (!reading.ok) expect(speakSentence(speak, reading.error)).toMatch(/另存为.*什么也没有保存/);
      return;
    }
    if (!reading.ok) throw new Error(speakSentence(speak, reading.error));
    const { faults, fields } = compare(planForScripts(reading.value, speak) as Printed, expected);
    expect(faults, `of ${fields} fields`).toEqual([]);
  });
});
