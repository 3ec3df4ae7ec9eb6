import type { Box, Flow } from './flow';
import type { Region } from './region';

const maximalHeadings = 40;
const longestHeading = 200;

/** Caption, and the first row with at least two cells, of every table in the content; cells side by side. */
export function readTableHeadings(flow: Flow, region: Region): string[] {
  const headings: string[] = [];
  const headed = new Set<Box>();
  for (const box of flow.boxes) {
    if (box.from < region.from || box.to > region.end || headings.length >= maximalHeadings) continue;
    if (box.name !== 'caption' && box.name !== 'tr') continue;
    const cells = flow.lines
      .slice(box.from, box.to)
      .map(({ text }) => text)
      .filter(Boolean);
    const table = tableOf(box);
    if (!table || headed.has(table) || cells.length === 0) continue;
    headings.push(cells.join(' ').slice(0, longestHeading));
    if (box.name === 'tr' && cells.length > 1) headed.add(table);
  }
  return headings;
}

function tableOf(box: Box): Box | null {
  let table: Box | null = box;
  while (table && table.name !== 'table') table = table.parent;
  return table;
}
