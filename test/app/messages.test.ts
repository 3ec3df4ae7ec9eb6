import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentBounds, textLengthOf } from '../../lib/app/contentBounds';
import { withinBounds } from '../../lib/app/withinBounds';
import { longestOf, parseMessage, type MessageName } from '../../lib/app/messages';
import { eventLimits } from '../../lib/coverage/limits';
import type { PageContent } from '../../lib/page/facts';
import { addition } from '../recognition/addition';
import { content, editor, page, pageUrl, request } from './world';

/** One message of each kind as it should be. */
const good: Record<MessageName, unknown> = {
  describePage: { url: pageUrl, content: content() },
  draftConfirmation: { task: 11, duties: ['11.budget'] },
  openPanel: {},
  reportFailure: { why: 'TypeError: x' },
  reportRemoval: {},
  summarise: { tabId: 3, url: pageUrl, title: '' },
  overview: { looked: true },
  listReviewable: { tabId: null, url: pageUrl, title: '' },
  findEvent: { requestId: 'request-1' },
  decide: { request: request() },
  undo: { requestId: 'request-2', event: 'a'.repeat(64), actor: editor },
  history: { of: 'task', task: 11, before: null },
  listEvidence: { of: 'cells', unit: null, task: 11, after: { unit: '区财政局', task: 11, page: null } },
  coverageOverTime: { after: { unit: '区财政局', task: 12 } },
  compareText: { page, textBefore: '0123456789abcdef' },
  chooseUnit: { unit: '区司法局' },
  setGroupMembers: { group: '各被审计单位', members: ['区财政局'] },
  discardDraft: { id: `11@${page}` },
  introduce: { actor: editor },
  setLearning: { on: false },
  addPreviewHost: { host: 'cms.preview.test' },
  removePreviewHost: { host: 'cms.preview.test' },
  reportWrong: { page, wrong: 11, right: [12], remark: '' },
  exportReports: {},
  discardReports: { slugs: ['wrong-0123456789abcdef'] },
  yearsBeside: { before: 'xunyang-2023', after: 'xunyang-2024' },
  correctYears: {
    before: { id: 'xunyang-2023', revision: 1 },
    after: { id: 'xunyang-2024', revision: 2 },
    corrections: [{ task: 5, was: [7] }, { dropped: 9 }],
  },
  followPlan: { after: 'xunyang-2024', before: null },
  pageNow: { page },
  pageNeighbours: { page, plan: 'xunyang-2023' },
  lastYear: { task: null, unit: '区财政局', plan: 'xunyang-2024' },
  lexiconRoom: {},
  tryAddition: { addition },
  keepAddition: { addition },
  removeAddition: { id: addition.id },
  importAdditions: { text: '{}', fileName: 'planlens-lexicon.json' },
  leave: { host: 'cms.example' },
  importPlan: { import: { plan: {}, duties: [] }, asId: 'xunyang-2023' },
  listPlans: {},
  planInFull: { id: 'xunyang-2023' },
  choosePlan: { id: 'xunyang-2023', portal: 'xunyang' },
  listPortals: {},
  addPortal: {
    name: '柴桑区人民政府',
    place: '柴桑区',
    superiors: ['九江市'],
    address: 'http://www.chaisang.gov.cn/',
    plan: 'xunyang-2023',
  },
  removePortal: { id: 'chaisang-gov-cn' },
  saveRoster: { place: '浔阳区', roster: { place: '浔阳区', units: [], groups: [] } },
  keepEvidence: {
    id: 'kept-1',
    page,
    task: 11,
    picture: { type: 'image/webp', width: 1_280, height: 720, base64: 'AAAA' },
  },
  keptEvidence: { page },
  listKeptEvidence: { plan: 'xunyang-2023', after: null },
  evidencePicture: { id: 'kept-1' },
  deleteEvidence: { id: 'kept-1' },
  rulesInUse: {},
  backupStanding: {},
  backupHeader: {},
  readBackupPortion: { place: { section: 'decisions', after: null } },
  noteBackup: {},
  restorePortion: {
    fileName: 'backup.jsonl.gz',
    first: 2,
    section: 'decisions',
    values: [{ id: 'a' }],
    apply: false,
    replace: false,
  },
  settleRestore: {},
  readAgain: {},
  coverageChanged: {},
  pageDescribed: {},
};
const names = Object.keys(good) as MessageName[];

describe('a message', () => {
  test.each(names)('%s is taken as it should be, as a fresh value', (name) => {
    const parsed = parseMessage(name, good[name]);
    expect(parsed).toEqual({ ok: true, value: good[name] });
    expect(parsed.ok && parsed.value).not.toBe(good[name]);
  });

  test.each(names)('%s with a key that nobody knows is refused', (name) => {
    expect(parseMessage(name, { ...(good[name] as object), sender: 'me' })).toEqual({
      ok: false,
      error: { key: 'message_malformed', args: [name, 'sender'] },
    });
  });

  test.each(names)('%s never throws, whatever arrives, and takes nothing but its own shape', (name) => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true }), (data) => {
        const parsed = parseMessage(name, data);
        if (parsed.ok) expect(textLengthOf(parsed.value)).toBeLessThanOrEqual(longestOf(name));
        else expect(parsed.error.key).toMatch(/^message_/);
      }),
    );
  });

  test('that goes round in circles or on and on is refused without being walked to its end', () => {
    const circle: Record<string, unknown> = {};
    circle[''] = circle;
    for (const endless of [circle, { content: Array.from({ length: 5_000_000 }) }])
      expect(parseMessage('describePage', endless)).toMatchObject({ error: { key: 'message_too_large' } });
  });

  test('that names the prototype is refused', () => {
    const forged: unknown = JSON.parse('{"task": 11, "duties": [], "__proto__": {"task": 12}}');
    expect(parseMessage('draftConfirmation', forged)).toMatchObject({ ok: false });
  });

  test('says where it is malformed', () => {
    const spoilt = {
      url: pageUrl,
      content: content({ dates: [{ date: '2023年', source: 'line', raw: '' }] }),
    };
    expect(parseMessage('describePage', spoilt)).toMatchObject({
      error: { key: 'message_malformed', args: ['describePage', 'content.dates[0].date'] },
    });
  });

  test.each<[string, Partial<PageContent>]>([
    ['a text beyond 20,000 characters', { text: '要'.repeat(contentBounds.text + 1) }],
    ['a title beyond its bound', { title: '要'.repeat(contentBounds.line + 1) }],
    [
      'too many links',
      { links: Array.from({ length: 301 }, () => ({ text: '', url: 'http://x/', date: null })) },
    ],
    ['a kind that does not exist', { kind: 'frameset' as 'other' }],
    ['a length that is no number of characters', { textLength: -1 }],
  ])('with %s is refused', (_, fields) => {
    expect(parseMessage('describePage', { url: pageUrl, content: content(fields) })).toMatchObject({
      ok: false,
    });
  });

  test('with more than 64 K characters in all is refused, though each part is allowed', () => {
    const links = Array.from({ length: 100 }, () => ({
      text: '要'.repeat(900),
      url: 'http://x/',
      date: null,
    }));
    expect(parseMessage('describePage', { url: pageUrl, content: content({ links }) })).toMatchObject({
      error: { key: 'message_too_large', args: ['describePage', '65536'] },
    });
  });

  test('with a note too long for the log says so in words, and takes the longest that fits', () => {
    const noted = (length: number) => ({ request: { ...request(), note: '字'.repeat(length) } });
    expect(parseMessage('decide', noted(eventLimits.note))).toMatchObject({ ok: true });
    expect(parseMessage('decide', noted(eventLimits.note + 1))).toEqual({
      ok: false,
      error: { key: 'message_long_note', args: ['2000'] },
    });
  });

  test('decides only with known words, whole numbers and bounded texts', () => {
    const spoilt = [
      { verdict: 'approve' },
      { task: 1.5 },
      { task: 0 },
      { requestId: '' },
      { reason: 'boring' },
      { note: 'x'.repeat(2_001) },
      { pageTitle: null },
      { duties: Array.from({ length: 101 }, (_, n) => `11.${n}`) },
    ];
    for (const fields of spoilt)
      expect(parseMessage('decide', { request: { ...request(), ...fields } })).toMatchObject({ ok: false });
  });
});

describe('content cut to what a message may carry', () => {
  test('are left as they are where they fit', () => {
    expect(withinBounds(content())).toEqual(content());
  });

  test('pass the gate, however odd the page', () => {
    const text = fc
      .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.nat(3_000))
      .map(([part, times]) => part.repeat(times));
    const link = fc.record({ text, url: text });
    const odd = fc.record({
      title: text,
      breadcrumb: fc.array(text, { maxLength: 40 }),
      column: text,
      infobox: fc.array(fc.record({ field: fc.constant('source' as const), label: text, value: text })),
      attachments: fc.array(link),
      related: fc.array(link),
      links: fc.array(fc.record({ text, url: text, date: fc.constant(null) })),
      imageTexts: fc.array(text),
      tableHeadings: fc.array(text),
      text,
    });
    fc.assert(
      fc.property(odd, fc.integer({ min: 1, max: 40 }), (fields, times) => {
        const links = Array.from({ length: times }, () => fields.links).flat();
        const sent = { url: pageUrl, content: withinBounds(content({ ...fields, links })) };
        const parsed = parseMessage('describePage', sent);
        expect(parsed.ok ? null : parsed.error).toBeNull();
      }),
    );
  });

  test('lose the last links first and keep the text', () => {
    const links = Array.from({ length: 250 }, (_, n) => ({
      text: '要'.repeat(300),
      url: `http://www.xunyang.gov.cn/${n}`,
      date: null,
    }));
    const text = '要'.repeat(contentBounds.text);
    const sent = withinBounds(content({ links, text }));
    expect(sent.text).toBe(text);
    expect(sent.links).toEqual(links.slice(0, sent.links.length));
    expect(sent.links.length).toBeGreaterThan(100);
  });

  test('never end in half a character', () => {
    expect(withinBounds(content({ title: `${'x'.repeat(contentBounds.line - 1)}😀` })).title).toHaveLength(
      contentBounds.line - 1,
    );
  });
});
