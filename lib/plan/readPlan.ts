import { failure, success, type Result } from '../kernel/result';
import { htmlBlocks } from '../office/htmlBlocks';
import { readOfficeFile, type OfficeFile } from '../office/officeFile';
import type { Block, Part } from '../office/block';
import { say, type Sentence } from '../words/sentence';
import { readFlattenedText } from './flattenedText';
import { longestText } from './limits';
import type { ReadingHints } from './hints';
import type { Plan } from './plan';
import { planGrid } from './planTable';
import { readPlanData } from './planData';
import { readProse } from './prose';
import { readGrid } from './readGrid';
import type { PlanReading, ReadingStep } from './reading';
import { readSeparated, separatedStart } from './separatedPlan';
import { tablesFound, type TableFound } from './tablesFound';

/**
 * Reads a plan file of any form, by its bytes and not by its name: .docx, .xlsx, .csv, HTML, pasted or flattened text,
 * prose. Each form becomes a table or paragraphs first; what they mean is settled once, for all forms. `hints` is what a
 * person says about the plan; `report` hears of each step as it begins.
 */
export async function readPlanFile(
  bytes: Uint8Array,
  fileName: string,
  { hints = {}, report }: { hints?: ReadingHints; report?: (step: ReadingStep) => void } = {},
): Promise<Result<PlanReading, Sentence>> {
  report?.('opening');
  const file = await readOfficeFile(bytes, fileName);
  if (!file.ok) return file;
  report?.('understanding');
  return understand(file.value, fileName, hints);
}

/** Understands a file that was opened; asked again with other hints it need not be opened again. */
export function understand(
  file: OfficeFile,
  fileName: string,
  hints: ReadingHints = {},
): Result<PlanReading, Sentence> {
  return file.form === 'text'
    ? readPlanText(file.text, fileName, hints)
    : readParts(file.parts, fileName, hints);
}

/** The tables of a file as they stand in it, for a person who says which one is the plan and what its columns mean. */
export function tablesIn(file: OfficeFile, fileName: string): TableFound[] {
  if (file.form !== 'text') return tablesFound(file.parts);
  const start = file.text.slice(0, 2_000).trimStart();
  if (looksLikeHtml(start))
    return tablesFound([{ name: null, hidden: false, blocks: htmlBlocks(file.text) ?? [] }]);
  const lines = file.text.split('\n').length;
  return tablesFound(separatedStart(file.text, fileName)).map((found) => ({ ...found, rows: lines }));
}

/** The plan alone, for those who need no way back to the file. */
export function readPlan(text: string, fileName: string): Result<Plan, Sentence> {
  const reading = readPlanText(text, fileName);
  return reading.ok ? success(reading.value.plan) : reading;
}

/** Reads text from a file or from the clipboard, in whatever form it is. */
export function readPlanText(
  text: string,
  fileName: string,
  hints: ReadingHints = {},
): Result<PlanReading, Sentence> {
  if (text.trim() === '') return failure(say('plan_file_empty', fileName));
  if (text.length > longestText) return failure(say('plan_file_too_long', fileName, String(longestText)));
  const start = text.slice(0, 2_000).trimStart();
  if (looksLikeHtml(start)) {
    const blocks = htmlBlocks(text);
    if (blocks === null) return failure(say('office_table_too_wide', fileName));
    return readParts([{ name: null, hidden: false, blocks }], fileName, hints);
  }
  if (/^[{[]\s*["{[\]}]/.test(start)) return readPlanData(text, fileName);
  const separated = readSeparated(text, fileName, hints.table);
  if (separated) return separated.ok ? readGrid(separated.value, fileName, hints) : separated;
  if (/^\t/m.test(text)) {
    const grid = readFlattenedText(text, fileName);
    return grid.ok ? readGrid(grid.value, fileName, hints) : grid;
  }
  return readProse(paragraphsOf(text), fileName, hints);
}

function readParts(
  parts: readonly Part[],
  fileName: string,
  hints: ReadingHints,
): Result<PlanReading, Sentence> {
  const grid = planGrid(parts, hints.table);
  if (grid) return readGrid(grid, fileName, hints);
  const paragraphs = parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
  const hasTable = parts.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.rows.length > 1),
  );
  const prose = readProse(paragraphs, fileName, hints);
  if (!prose.ok && hasTable && prose.error.key === 'plan_no_table')
    return failure(say('plan_no_header', fileName));
  return prose;
}

function looksLikeHtml(start: string): boolean {
  return (
    /^(?:<!doctype|<\?xml|<html|<table|<div|<p[ >]|<meta|<body|<style|<!--|<span|<section|<tr)/i.test(
      start,
    ) || /^Version:[\s\S]*StartHTML:\d+/.test(start)
  );
}

function paragraphsOf(text: string): Extract<Block, { kind: 'paragraph' }>[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ kind: 'paragraph', text: line, place: { line: index + 1 } }));
}
