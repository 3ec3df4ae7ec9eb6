import * as v from 'valibot';
import type { Result } from '../kernel/result';
import { validate } from '../kernel/validate';
import type { Sentence } from '../words/sentence';
import type { PortalProfile } from './portal';

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const words = v.pipe(v.array(word), v.maxLength(200));
const host = v.pipe(v.string(), v.regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/), v.maxLength(253));
const prefix = v.pipe(v.string(), v.regex(/^\/(?:[^/?#\s]+\/)+$/), v.maxLength(60));
const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.maxLength(60));

const portalProfile = v.strictObject({
  id: code,
  name: word,
  place: word,
  superiors: v.pipe(v.array(word), v.maxLength(50)),
  hosts: v.pipe(v.array(host), v.minLength(1), v.maxLength(50)),
  mobilePrefixes: v.pipe(v.array(prefix), v.maxLength(10)),
  trackingParams: v.pipe(v.array(v.pipe(word, v.toLowerCase())), v.maxLength(200)),
  segments: v.record(code, word),
  unitParents: v.pipe(v.array(code), v.maxLength(50)),
  labels: v.strictObject({
    category: words,
    indexNumber: words,
    documentNumber: words,
    generated: words,
    published: words,
    validity: words,
    publisher: words,
    source: words,
    openness: words,
    timeLimit: words,
    scope: words,
    subject: words,
  }),
  breadcrumbLabels: words,
});

/**
 * A portal profile from outside (`seeds/portals/*.json`, an import) checked against the contract in `portal.ts`. The
 * failure is one sentence that names file, place and remedy. Carries the validator: not for the content script, which
 * gets the profile checked.
 */
export function parsePortal(value: unknown, fileName: string): Result<PortalProfile, Sentence> {
  return validate(portalProfile, value, fileName);
}
