import { pathOf } from './addressKind';
import { findDate } from './date';
import type { DatedFact } from './facts';
import { mobilePrefixOf } from './key';
import type { PortalProfile } from './portal';

/** What an address says by itself. */
export interface AddressFacts {
  /** Column segments without `_number`, years, months, mobile prefix and file name. */
  pathSegments: string[];
  unitCode: string | null;
  /** Day of the upload, not of publication: pages of 2020 stand under t20220901. */
  date: DatedFact | null;
}

const writtenDay = /(?<!\d)((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/**
 * What the address says of column, unit and day of upload. Never throws: what is no web address has no segments, unit or
 * date.
 */
export function readAddress(url: string, portal: PortalProfile): AddressFacts {
  const full = pathOf(url);
  const prefix = mobilePrefixOf(full, portal);
  const path = prefix ? full.slice(prefix.length - 1) : full;
  const segments = path.split('/').slice(1, -1).filter(Boolean);
  const pathSegments = segments
    .filter((segment) => !/^[\d-]+$/.test(segment))
    .map((segment) => segment.replace(/(?:_\d+)+$/, ''));
  const unitAt = pathSegments.findIndex((segment) => portal.unitParents.includes(segment)) + 1;
  return {
    pathSegments,
    unitCode: (unitAt > 0 && pathSegments[unitAt]) || null,
    date: dayOf(path),
  };
}

function dayOf(path: string): DatedFact | null {
  const [raw, year, month, day] = writtenDay.exec(path) ?? [];
  const found = findDate(`${year}-${month}-${day}`);
  return raw && found ? { date: found.date, source: 'url', raw } : null;
}
