import { failure, type Result } from '../kernel/result';
import { say, type Sentence } from '../words/sentence';
import { readFlattenedText } from './flattenedText';
import { longestText } from './limits';
import type { Plan } from './plan';
import { readGrid } from './readGrid';

/**
 * Reads the text of a plan file. Each form of text becomes a grid first; what a grid means is settled once, in
 * `readGrid`. A form that cannot be read yields a sentence with the file, the form and the way out.
 */
export function readPlan(text: string, fileName: string): Result<Plan, Sentence> {
  if (text.trim() === '') return failure(say('plan_file_empty', fileName));
  if (text.length > longestText) return failure(say('plan_file_too_long', fileName, String(longestText)));
  const start = text.slice(0, 2_000).trimStart();
  if (/^(?:<!doctype|<\?xml|<html|<table|<div|<p[ >])/i.test(start))
    return failure(say('plan_form_unread', fileName, 'HTML'));
  if (/^[{[]/.test(start)) return failure(say('plan_form_unread', fileName, 'JSON'));
  if (!/^\t/m.test(text)) return failure(say('plan_no_table', fileName));
  const grid = readFlattenedText(text, fileName);
  return grid.ok ? readGrid(grid.value, fileName) : grid;
}
