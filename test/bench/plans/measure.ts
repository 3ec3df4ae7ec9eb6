import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { readXlsx } from 'hucre';
import Papa from 'papaparse';
import { readPlanFile } from '../../../lib/plan/readPlan';
import { median } from '../recognition/clock';

/** What one file cost. */
export interface Figures {
  tasks: number;
  /** Milliseconds of the first reading in a fresh process, and the median of those after it. */
  firstMs: number;
  againMs: number;
  /** Processor time of the first reading (all threads): what it takes however busy the machine is. */
  firstCpuMs: number;
  /** By how much the first reading raised the process's highest memory. */
  megabytes: number;
  peer: string;
  peerMs: number;
  /** Ours (again) to the peer's. */
  ratio: number;
}

const rounds = 5;

/** Peers only open the file; what they give is no plan yet. */
const peers: Record<string, { name: string; open: (bytes: Uint8Array) => unknown }> = {
  xlsx: { name: 'hucre', open: (bytes) => readXlsx(bytes, { readStyles: true }) },
  csv: { name: 'papaparse', open: (bytes) => Papa.parse(new TextDecoder().decode(bytes)) },
  docx: {
    name: 'fflate+SAX',
    open: (bytes) => {
      const parser = new Parser({}, { xmlMode: true });
      parser.end(new TextDecoder().decode(unzipSync(bytes)['word/document.xml']));
    },
  },
};

const [file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const peer = peers[file.replace(/^.*\./, '')];
if (!peer) throw new Error(`no peer for ${file}`);

globalThis.gc?.();
const before = process.resourceUsage().maxRSS;
const cpu = process.cpuUsage();
const start = performance.now();
const read = await readPlanFile(bytes, 'plan');
const firstMs = performance.now() - start;
const spent = process.cpuUsage(cpu);
const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
if (!read.ok) throw new Error(JSON.stringify(read.error));

// Interleaved, so that a busy moment of the machine hits both.
const [ours, theirs]: [number[], number[]] = [[], []];
for (let round = 0; round <= rounds; round += 1) {
  const mine = await timed(() => readPlanFile(bytes, 'plan'));
  const other = await timed(() => peer.open(bytes));
  // The peer's first time is thrown away, like ours.
  if (round === 0) continue;
  ours.push(mine);
  theirs.push(other);
}
const figures: Figures = {
  tasks: read.value.plan.tasks.length,
  firstMs,
  firstCpuMs: (spent.user + spent.system) / 1000,
  againMs: median(ours),
  megabytes,
  peer: peer.name,
  peerMs: median(theirs),
  ratio: median(ours) / median(theirs),
};
console.log(JSON.stringify(figures));

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
