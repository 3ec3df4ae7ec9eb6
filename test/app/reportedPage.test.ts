import { describe, expect, test } from 'vitest';
import { factsToReport, reportedPage, reportLine } from '../../lib/app/reportedPage';
import { parseFacts, parseReports, reportFile } from '../../lib/app/reportSchema';
import { spokenFinding } from '../../lib/recognition/spokenFinding';
import { compileRecogniser } from '../../lib/recognition/compileRecogniser';
import { gatesOf } from '../../lib/app/describe';
import { speaker } from '../../lib/words/speaker';
import { facts, shippedSeeds } from './world';

const seeds = shippedSeeds();
const recogniser = compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon);
const versions = { extension: '0.1.0', plan: 'xunyang-2023', planRevision: 1, rules: '0123456789abcdef' };
const terms = { versions, preview: false, today: '2023-12-15', slug: 'wrong-0123456789abcdef' };
const [portal] = seeds.portals;

function report(fields: Parameters<typeof facts>[0] = {}) {
  const page = facts(fields);
  const { findings } = recogniser.recognise(page, gatesOf(seeds.plan, portal!));
  const spoken = findings.map((finding) => spokenFinding(finding, speaker('zh')));
  return reportedPage(
    page,
    { wrong: 11, right: [12, 12], remark: ' 应为审计 ' },
    { ...terms, findings: spoken },
  );
}

describe('a report of a wrong recognition', () => {
  test('holds facts, finding, right answer and versions, in the form of every expectation', () => {
    const page = report();
    expect(page).toMatchObject({
      facts: facts(),
      wrong: 11,
      findings: [{ task: 11 }],
      versions,
      expectation: {
        url: facts().url,
        today: '2023-12-15',
        expect: { tasks: [12], primary: 12, published: '2023-02-18', title: facts().title },
        confidence: 'likely',
        note: '应为审计',
      },
    });
    expect(reportLine(page)).toMatchObject({ page: facts().key, wrong: 11, right: [12] });
  });

  test('都不是 is an expectation without tasks; a date that only the address names is none', () => {
    const upload = { date: '2023-02-18', source: 'url', raw: '20230218' } as const;
    const page = reportedPage(
      facts({ dates: [upload], published: upload }),
      { wrong: null, right: [], remark: '' },
      { ...terms, findings: [] },
    );
    expect(page.expectation.expect).toMatchObject({ tasks: [], primary: null, published: null });
    expect(page.expectation).not.toHaveProperty('note');
  });

  test('of a preview page, no address keeps what may name a session or a user', () => {
    const url = 'http://zhang:secret@cms.preview.test/a.html?token=1#x';
    const link = { text: '附件', url };
    const kept = factsToReport(
      facts({ url, key: url, attachments: [link], related: [link], links: [{ ...link, date: null }] }),
      true,
    );
    expect(JSON.stringify(kept)).not.toMatch(/token|secret|zhang|#x/);
    expect(kept.url).toBe('http://cms.preview.test/a.html');
    expect(factsToReport(facts({ url }), false).url).toBe(url);
  });
});

describe('the exported file', () => {
  test('is read back as it was written', () => {
    const pages = [report(), { ...report(), slug: 'wrong-2', wrong: null }];
    expect(parseReports(JSON.parse(reportFile(pages)), 'x.json')).toEqual({ ok: true, value: pages });
  });

  test('facts are read back alone, too', () => {
    expect(parseFacts(JSON.parse(JSON.stringify(facts())), 'a.facts.json')).toEqual({
      ok: true,
      value: facts(),
    });
  });

  test('malformed facts are named by file and place', () => {
    expect(parseFacts({ ...facts(), title: 7 }, 'a.facts.json')).toMatchObject({
      error: { key: 'malformed_not_text', args: ['a.facts.json', 'title'] },
    });
  });

  const file = (change: object) => ({ ...(JSON.parse(reportFile([report()])) as object), ...change });
  test.each<[string, unknown, string, string[]]>([
    ['another file', { plan: 'x' }, 'wrong_file_other', ['x.json']],
    ['no object at all', [1], 'wrong_file_other', ['x.json']],
    ['a later version', file({ version: 2 }), 'wrong_file_other', ['x.json']],
    ['a file without pages', file({ pages: [] }), 'wrong_file_empty', ['x.json']],
    [
      'a page with a spoilt date',
      file({
        pages: [{ ...report(), facts: facts({ dates: [{ date: '2023年', source: 'line', raw: '' }] }) }],
      }),
      'malformed_form',
      ['x.json pages[0]', 'facts.dates[0].date'],
    ],
    [
      'a page with HTML beside its facts',
      file({ pages: [{ ...report(), html: '<p>' }] }),
      'malformed_unknown_key',
      ['x.json pages[0]', 'html'],
    ],
  ])('%s is refused with file, place and remedy', (_, value, key, args) => {
    const parsed = parseReports(value, 'x.json');
    expect(parsed).toMatchObject({ ok: false, error: { key } });
    expect(!parsed.ok && parsed.error.args.slice(0, args.length)).toEqual(args);
  });
});
