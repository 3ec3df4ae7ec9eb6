import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../lib/app/badge';
import { decide } from '../../lib/app/decide';
import { describe as describePage, gatesOf } from '../../lib/app/describe';
import { asPreview, previewHostOf, siteOf } from '../../lib/app/preview';
import { withAddress } from '../../lib/page/addressFacts';
import { compileRecogniser } from '../../lib/recognition/compileRecogniser';
import { say } from '../../lib/words/sentence';
import { content, editor, memoryLog, memoryNotebook, request, sha256, shippedSeeds } from './world';

const seeds = shippedSeeds();
const { portals } = seeds;
const host = 'cms.preview.test';
const address = `http://${host}:8080/zwgk/czyjs/202302/t20230218_5939672.html`;
const recogniser = compileRecogniser(seeds.plan, seeds.duties, seeds.lexicon);

function previewed(fields: Parameters<typeof content>[0] = {}) {
  const site = siteOf(address, portals, [host]);
  if (!site) throw new Error('the host was added');
  const facts = withAddress(content(fields), address, site.portal);
  const known = { ...seeds, portals: [site.portal] };
  return asPreview(describePage(facts, known, recogniser, gatesOf(seeds.plan, site.portal)), facts);
}

describe('the site of an address', () => {
  test('a page of the portal is public, whatever was added', () => {
    expect(siteOf('http://www.xunyang.gov.cn/a/', portals, [host])).toEqual({
      portal: portals[0],
      preview: false,
    });
  });

  test('a page of an added host is a preview, in both schemes and on every port', () => {
    for (const url of [address, `https://${host}/a/`, `http://CMS.preview.test./`])
      expect(siteOf(url, portals, [host])).toMatchObject({ preview: true, portal: { id: 'xunyang' } });
  });

  test('any other page is none: a host that nobody added, a subdomain, a name that contains it', () => {
    for (const url of ['http://a.test/', `http://x.${host}/`, `http://${host}.evil.test/`, 'file:///a', ''])
      expect(siteOf(url, portals, [host])).toBeNull();
  });
});

describe('the host that an address would add', () => {
  test.each([
    ['http://cms.preview.test/x?id=1#y', host],
    ['https://CMS.Preview.test:8443/', host],
    ['http://user:secret@cms.preview.test/', host],
    ['http://10.1.2.3:8080/preview', '10.1.2.3'],
    ['http://localhost:3000/', 'localhost'],
    ['http://www.xunyang.gov.cn.cms.test/', 'www.xunyang.gov.cn.cms.test'],
  ])('%s', (url, expected) => {
    expect(previewHostOf(url, portals)).toBe(expected);
  });

  test.each([
    'http://www.xunyang.gov.cn/',
    'http://xunyang.gov.cn:8080/',
    'chrome://extensions',
    'file:///home/a.html',
    'http://[::1]/',
    'http://*/',
    'http://a..b/',
    '',
  ])('%s adds none', (url) => {
    expect(previewHostOf(url, portals)).toBeNull();
  });
});

describe('a page on a preview address', () => {
  test('is recognised, and nothing on it counts', () => {
    const { findings, preview } = previewed();
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings)
      expect(finding).toMatchObject({ counts: false, whyNot: say('gate_preview') });
    expect(preview).toEqual({ lacks: [], stops: [] });
  });

  test('links of a list on it are judged, although they do not lead to the portal, and do not count', () => {
    const { links } = previewed({
      kind: 'column',
      links: [
        {
          text: '浔阳区2023年政府预算公开',
          url: `http://${host}:8080/a/t20230101_1.html`,
          date: '2023-02-01',
        },
      ],
    });
    expect(links).toMatchObject([{ finding: { task: 11, counts: false, whyNot: say('gate_preview') } }]);
  });

  test('says what will stop it after publication too; a missing date is said once, in the list to mend', () => {
    const old = { date: '2021-02-18', source: 'line', raw: '2021-02-18' } as const;
    const late = previewed({ dates: [old], published: old });
    expect(late.preview?.stops).toContainEqual({ task: 11, why: say('gate_too_early', '2021') });
    const undated = previewed({ dates: [], published: null });
    expect(undated.preview).toEqual({ lacks: [say('selfcheck_date')], stops: [] });
  });

  test('that is no article has no list of what is missing', () => {
    expect(previewed({ kind: 'column', source: null, unitName: null }).preview?.lacks).toBeNull();
  });

  test('the button says 预览 and that nothing counts', () => {
    const description = previewed();
    const at = { key: description.key, url: address, title: '', text: '', rules: '', machine: {} };
    expect(badgeOf({ state: 'described', ...at, preview: true, description })).toEqual({
      text: String(description.findings.length),
      title: say('badge_preview', String(description.findings.length)),
      tone: 'found',
    });
  });

  test('nobody can decide on it, whatever a view should send', async () => {
    const log = memoryLog();
    const terms = { seeds, log, notebook: memoryNotebook(editor), clock: { now: () => 1 }, digest: sha256 };
    const { key } = previewed();
    expect(await decide(request({ page: key, pageUrl: address }), terms)).toEqual({
      ok: false,
      error: say('decide_foreign_page', address),
    });
    expect(log.events).toEqual([]);
  });
});
