import type { ReportShelf } from '../app/ports';
import { mostReports, type ReportedPage } from '../app/reportedPage';
import { parseReportedPage } from '../app/reportSchema';
import { noChanges } from '../backup/changes';
import type { BackupSection, SectionFault } from '../backup/section';
import { canonicalJson, type Canonical } from '../coverage/canonical';
import { failure, success } from '../kernel/result';
import { say } from '../words/sentence';
import { allOf } from './backupLog';

/** A report may be 65,536 characters long. */
const reportsAtOnce = 10;

/** Reports of wrong recognitions, by their slugs. */
export function reportsSection(shelf: ReportShelf): BackupSection {
  return {
    name: 'reports',
    count: async () => success((await shelf.lines()).length),
    async read(after) {
      const all = await shelf.all();
      if (!all.ok) return all;
      const rest = all.value
        .filter(({ slug }) => after === null || slug > after)
        .sort((one, other) => (one.slug < other.slug ? -1 : 1));
      const values = rest.slice(0, reportsAtOnce);
      return success({ values, next: rest.length > reportsAtOnce ? (values.at(-1)?.slug ?? null) : null });
    },
    async take(values, { apply, replace }) {
      const reports = allOf(values, (value) => parseReportedPage(value, 'reports'));
      if (!reports.ok) return reports;
      const all = await shelf.all();
      if (!all.ok) return failure<SectionFault>({ kind: 'failed', why: all.error });
      const known = new Map(all.value.map((report) => [report.slug, report]));
      const changes = noChanges('reports');
      const kept: ReportedPage[] = [];
      for (const report of reports.value) {
        const here = known.get(report.slug);
        if (here && same(here, report)) changes.here += 1;
        else if (here) {
          changes.differing.push(say('backup_differs_report', report.facts.title));
          if (replace) kept.push(report);
        } else if (known.size >= mostReports) changes.left += 1;
        else {
          changes.added += 1;
          kept.push(report);
          known.set(report.slug, report);
        }
      }
      for (const report of apply ? kept : []) {
        const stored = await shelf.keep(report);
        if (!stored.ok) return failure<SectionFault>({ kind: 'failed', why: stored.error });
      }
      return success(changes);
    },
  };
}

function same(one: ReportedPage, other: ReportedPage): boolean {
  return canonicalJson(one as unknown as Canonical) === canonicalJson(other as unknown as Canonical);
}
