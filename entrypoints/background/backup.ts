import { parseMessage } from '../../lib/app/messages';
import type { PlanChoice, ReportShelf } from '../../lib/app/ports';
import { countSections, readPortion, takePortion } from '../../lib/backup/section';
import { headerLine } from '../../lib/backup/write';
import { millisOf } from '../../lib/coverage/clock';
import type { PageRules } from '../../lib/coverage/pageRules';
import { answer } from '../../lib/browser/answer';
import { sha256 } from '../../lib/browser/digest';
import { readAllAgain } from '../../lib/browser/tabMemory';
import { announce } from '../../lib/browser/news';
import { success } from '../../lib/kernel/result';
import { evidenceSection } from '../../lib/store/backupEvidence';
import { decisionsSection, textsSection } from '../../lib/store/backupLog';
import { plansSection } from '../../lib/store/backupPlans';
import { reportsSection } from '../../lib/store/backupReports';
import { settingsSection } from '../../lib/store/backupSettings';
import { recallBackup, rememberBackup } from '../../lib/store/backupNote';
import { settled } from '../../lib/store/admit';
import type { OwnedDecisionLog } from '../../lib/store/decisionLog';
import type { StorageArea } from '../../lib/store/storageArea';
import type { PlansInUse } from './inUse';

export interface BackupTerms {
  log: OwnedDecisionLog;
  rules: PageRules;
  area: StorageArea;
  inUse: PlansInUse;
  choice: PlanChoice;
  reports: ReportShelf;
  now: () => number;
  /** What lies beside the stores (readers, portals in use) follows what a restore brought. */
  restored: () => Promise<unknown>;
}

/** Answers what a backup asks for, and takes a restore in, portion by portion. */
export function answerBackup({ log, rules, area, inUse, choice, reports, now, restored }: BackupTerms): void {
  /** In the order in which a backup has them. */
  const sections = [
    decisionsSection(log, sha256),
    textsSection(log, sha256),
    plansSection(log, choice),
    settingsSection(area, now),
    reportsSection(reports),
    evidenceSection(log),
  ];

  answer(
    'backupStanding',
    'page',
    (data) => parseMessage('backupStanding', data),
    async () => {
      const [lastAt, count, first] = await Promise.all([
        recallBackup(area),
        log.countEvents(),
        log.eventsAfter(null, 1),
      ]);
      if (!count.ok) return count;
      if (!first.ok) return first;
      const [earliest] = first.value;
      return success({ lastAt, decisions: count.value, firstAt: earliest ? millisOf(earliest.clock) : null });
    },
  );

  answer(
    'backupHeader',
    'page',
    (data) => parseMessage('backupHeader', data),
    async () => {
      const ready = await inUse.of(null);
      if (!ready.ok) return ready;
      const counts = await countSections(sections);
      if (!counts.ok) return counts;
      const { plan, roster } = ready.value.seeds;
      const kept = await log.readFrom((database) => database.getAllKeys('plans'));
      if (!kept.ok) return kept;
      const plans = [...new Set([plan.id, ...kept.value.map(([id]) => id)])].sort();
      const madeAt = new Date(now()).toISOString();
      return success(headerLine({ place: roster.place, plans, counts: counts.value, madeAt }));
    },
  );

  answer(
    'readBackupPortion',
    'page',
    (data) => parseMessage('readBackupPortion', data),
    ({ place }) => readPortion(sections, place),
  );

  answer(
    'noteBackup',
    'page',
    (data) => parseMessage('noteBackup', data),
    () => rememberBackup(area, now()),
  );

  answer(
    'restorePortion',
    'page',
    (data) => parseMessage('restorePortion', data),
    ({ fileName, apply, replace, ...portion }) =>
      takePortion(sections, portion, fileName, { apply, replace }),
  );

  answer(
    'settleRestore',
    'page',
    (data) => parseMessage('settleRestore', data),
    async () => {
      const done = await log.writeTo((database) => settled(database, rules));
      if (!done.ok) return done;
      inUse.forget();
      await restored();
      void readAllAgain();
      announce('coverageChanged');
      return success(null);
    },
  );
}
