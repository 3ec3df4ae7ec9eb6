import * as v from 'valibot';
import type { KeptEvidence, Picture } from '../app/keptEvidence';
import { keptEvidenceSchema, pictureSchema } from '../app/keptEvidenceSchema';
import { noChanges } from '../backup/changes';
import type { BackupSection, SectionFault } from '../backup/section';
import { failure, success } from '../kernel/result';
import { validate } from '../kernel/validate';
import { allOf } from './backupLog';
import type { OwnedDecisionLog } from './decisionLog';
import { evidenceShelfIn } from './evidenceShelf';

/** A picture is up to 400,000 bytes. */
const evidenceAtOnce = 4;

const lineSchema = v.strictObject({ kept: keptEvidenceSchema, picture: v.nullable(pictureSchema) });

/** 佐证留底 with its pictures, by id. What is here is never replaced. */
export function evidenceSection(log: Pick<OwnedDecisionLog, 'readFrom' | 'writeTo'>): BackupSection {
  const shelf = evidenceShelfIn(log);
  return {
    name: 'evidence',
    count: () => log.readFrom((database) => database.count('evidence')),
    async read(after) {
      const read = await log.readFrom(async (database) => {
        const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
        const list = await database.getAll('evidence', range, evidenceAtOnce);
        const pictures = await Promise.all(list.map(({ id }) => database.get('pictures', id)));
        return list.map((kept, at): { kept: KeptEvidence; picture: Picture | null } => ({
          kept,
          picture: pictures[at] ?? null,
        }));
      });
      if (!read.ok) return read;
      const values = read.value;
      const next = values.length < evidenceAtOnce ? null : (values.at(-1)?.kept.id ?? null);
      return success({ values, next });
    },
    async take(values, { apply }) {
      const lines = allOf(values, (value) => validate(lineSchema, value, 'evidence'));
      if (!lines.ok) return lines;
      const known = await log.readFrom((database) =>
        Promise.all(lines.value.map(({ kept }) => database.getKey('evidence', kept.id))),
      );
      if (!known.ok) return failure<SectionFault>({ kind: 'failed', why: known.error });
      const fresh = lines.value.filter((_, at) => known.value[at] === undefined);
      for (const { kept, picture } of apply ? fresh : []) {
        const stored = await shelf.keep(kept, picture);
        if (!stored.ok) return failure<SectionFault>({ kind: 'failed', why: stored.error });
      }
      const here = lines.value.length - fresh.length;
      return success({ ...noChanges('evidence'), added: fresh.length, here });
    },
  };
}
