import { gzipSync } from 'node:zlib';
import type { SectionChanges } from '../../lib/backup/changes';
import { withChanges } from '../../lib/backup/changes';
import { gunzippedLines, gzipped } from '../../lib/backup/gzipLines';
import { readBackup } from '../../lib/backup/read';
import { countSections, readPortion, takePortion, type BackupSection } from '../../lib/backup/section';
import { backupText, headerLine } from '../../lib/backup/write';
import { success } from '../../lib/kernel/result';
import { evidenceSection } from '../../lib/store/backupEvidence';
import { decisionsSection, textsSection } from '../../lib/store/backupLog';
import { plansSection } from '../../lib/store/backupPlans';
import { planChoiceIn } from '../../lib/store/planChoice';
import { reportsSection } from '../../lib/store/backupReports';
import { settingsSection } from '../../lib/store/backupSettings';
import { notebookIn } from '../../lib/store/notebook';
import { reportShelfIn } from '../../lib/store/reportShelf';
import { settled } from '../../lib/store/admit';
import { computer, rules, sha256 } from '../store/world';

/** A computer with everything that a backup holds. */
export function fullComputer(now: () => number = () => 1_700_000_000_000) {
  const world = computer(now);
  const log = world.start();
  const sections: BackupSection[] = [
    decisionsSection(log, sha256),
    textsSection(log, sha256),
    plansSection(log, planChoiceIn(world.area)),
    settingsSection(world.area, now),
    reportsSection(reportShelfIn(world.area)),
    evidenceSection(log),
  ];
  const notebook = notebookIn(world.area, () => undefined);
  const settle = () => log.writeTo((database) => settled(database, rules));
  return { world, log, sections, notebook, settle };
}

export async function textOf(sections: readonly BackupSection[], place = '浔阳区'): Promise<string> {
  const counts = await countSections(sections);
  if (!counts.ok) throw new Error(counts.error.key);
  const header = headerLine({
    place,
    plans: ['xunyang-2023'],
    counts: counts.value,
    madeAt: '2026-11-23T07:00:00.000Z',
  });
  let text = '';
  const read = async (at: Parameters<typeof readPortion>[1]) => {
    const portion = await readPortion(sections, at);
    if (!portion.ok) throw new Error(portion.error.key);
    return portion.value;
  };
  for await (const part of backupText(header, read, () => undefined)) text += part;
  return text;
}

/** The file of a text. */
export async function fileOf(text: string): Promise<Blob> {
  async function* once() {
    yield text;
  }
  return new Response(gzipped(once())).blob();
}

export const plainGzip = (text: string) => new Blob([new Uint8Array(gzipSync(text))]);

/** Reads a file as the workbench does, with or without changing anything. */
export async function restore(
  file: Blob,
  sections: readonly BackupSection[],
  how: { apply: boolean; replace?: boolean },
) {
  let changes: readonly SectionChanges[] = [];
  const read = await readBackup(gunzippedLines(file.stream(), file.size, '备份'), {
    fileName: '备份',
    place: '浔阳区',
    tell: () => undefined,
    take: async (portion) => {
      const taken = await takePortion(sections, portion, '备份', { replace: false, ...how });
      if (taken.ok) changes = withChanges(changes, taken.value);
      return taken;
    },
  });
  return read.ok ? success({ header: read.value, changes }) : read;
}
