import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/page/readPage';
import { articleUrl, documentOf, factsOf, portal } from './portal';

test.each([
  ['empty document', documentOf('')],
  [
    'frameset',
    documentOf('<html><head><title>旧站</title></head><frameset><frame src="a.html"></frameset></html>'),
  ],
  ['PDF viewer', documentOf('<body><embed type="application/pdf" src="about:blank"></body>')],
])('nothing to read: %s', (_, document) => {
  expect(readPage(document, articleUrl, portal)).toMatchObject({
    kind: 'other',
    text: '',
    published: { source: 'url' },
  });
});

test('a document without body, and one without any element', () => {
  const bodiless = documentOf('<title>甲</title>');
  bodiless.body.remove();
  expect(readPage(bodiless, articleUrl, portal)).toMatchObject({ kind: 'other', title: '甲', text: '' });
  bodiless.documentElement.remove();
  expect(readPage(bodiless, articleUrl, portal)).toMatchObject({ kind: 'other', title: '', text: '' });
});

test('XML and SVG give what their address says', () => {
  const feed = documentOf('<rss><channel><title>年报</title></channel></rss>', 'application/xml');
  expect(readPage(feed, articleUrl, portal)).toMatchObject({
    kind: 'article',
    unitCode: 'nyncslj',
    text: '',
  });
  const image = documentOf(
    '<svg xmlns="http://www.w3.org/2000/svg"><title>图</title></svg>',
    'image/svg+xml',
  );
  expect(readPage(image, 'http://www.xunyang.gov.cn/a.svg', portal)).toMatchObject({
    kind: 'other',
    title: '图',
  });
});

test('XHTML is read like HTML', () => {
  const page = documentOf(
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>关于甲的通知</title></head><body><h1>关于甲的通知</h1><p>正文，正文。</p></body></html>',
    'application/xhtml+xml',
  );
  expect(readPage(page, articleUrl, portal)).toMatchObject({ title: '关于甲的通知', text: '正文，正文。' });
});

test('form fields named like properties of the tree hide nothing', () => {
  const page = documentOf(
    `<title>关于甲的通知</title><form><input><h1>关于甲的通知</h1><div>发布日期：2023-05-11</div><p>第一句，第二句。</p></form>`,
  );
  const form = page.querySelector('form')!;
  const field = page.querySelector('input');
  // jsdom has no named properties on forms; a browser shows them as own properties, which is what these are.
  const ofTree = 'innerText parentNode childNodes firstChild nextSibling nodeType localName getAttribute';
  for (const name of ofTree.split(' ')) Object.defineProperty(form, name, { value: field });
  for (const name of ['documentElement', 'body', 'title', 'contentType', 'createElement'])
    Object.defineProperty(page, name, { value: form });
  expect(readPage(page, articleUrl, portal)).toMatchObject({
    title: '关于甲的通知',
    published: { date: '2023-05-11' },
    text: '第一句，第二句。',
  });
});

test('what a visitor types is never read, nor what is hidden or code', () => {
  const { text, title } = factsOf(
    `<h1>关于甲的通知</h1><p>公开的正文，有两句。</p><textarea>口令一</textarea><input value="口令二">
     <div contenteditable>口令三</div><select><option>口令四</select><p hidden>口令五</p>
     <p style="color:red; display: none">口令六</p><script>"口令七"</script><template>口令八</template>`,
  );
  expect(title + text).toBe('关于甲的通知公开的正文，有两句。');
});

/** A tree of levels that no parser builds: classes with the getters of a DOM, linked by hand. */
test('100,000 levels do not overflow the stack', () => {
  class FakeNode {
    child: FakeNode | null = null;
    constructor(
      private readonly kind: number,
      private readonly words: string,
    ) {}
    get firstChild() {
      return this.child;
    }
    get nextSibling() {
      return null;
    }
    get nodeType() {
      return this.kind;
    }
    get nodeValue() {
      return this.words;
    }
    get localName() {
      return this.words;
    }
    hasAttributes() {
      return false;
    }
    getAttribute() {
      return null;
    }
    get documentElement() {
      return this.child;
    }
    get title() {
      return '很深的页面';
    }
    get contentType() {
      return 'text/html';
    }
  }
  const document = new FakeNode(9, '');
  let inner = document;
  for (const name of ['html', 'body', ...Array<string>(100_000 - 10).fill('div')]) {
    inner.child = new FakeNode(1, name);
    inner = inner.child;
  }
  inner.child = new FakeNode(3, '最深处的正文，仍然读得到。');
  const facts = readPage(document as unknown as Document, articleUrl, portal);
  expect(facts.text).toBe('最深处的正文，仍然读得到。');
});

test('masses of nodes, links, labels and text stay bounded', () => {
  const entry = '<li><a href="/a/1.html">一条链接的标题</a><span>2023-05-01</span></li>';
  const many = factsOf(
    `<h1>关于甲的通知</h1><ul>${entry.repeat(6000)}</ul>${'<p>来源：甲</p>'.repeat(6000)}`,
  );
  expect(many.links.length).toBeLessThanOrEqual(200);
  expect(many.infobox.length).toBeLessThanOrEqual(200);
  const long = factsOf(`<h1>关于甲的通知</h1><p>开头，${'一二三四五六七八九。'.repeat(30_000)}</p>`);
  expect(long.textLength).toBeGreaterThan(199_000);
  expect(long.textLength).toBeLessThanOrEqual(200_000);
  expect(long.text.length).toBe(20_000);
  expect(long.text.startsWith('开头，一二')).toBe(true);
});

const word = fc.constantFrom(
  '发布日期：2023-02-30',
  '来源:',
  '索 引 号：',
  '您当前所在位置:',
  '> ',
  '正文，一句话。',
  '𠮷𠮷',
  '\u0000\uD800',
  '&lt;',
);
const tag = fc.constantFrom(
  ...'div p table tr td li ul a h1 form br span b frameset svg math template select script title body nav iframe'.split(
    ' ',
  ),
);
const attributes = fc.constantFrom(
  '',
  ' href="javascript:1"',
  ' href="http://[bad"',
  ' href="a.pdf"',
  ' name="parentNode"',
  ' name="title"',
  ' style="display:none"',
  ' contenteditable',
);
const soup = fc
  .array(
    fc.oneof(
      word,
      fc.string(),
      fc.tuple(tag, attributes).map(([name, attribute]) => `<${name}${attribute}>`),
      tag.map((name) => `</${name}>`),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const parser = new new JSDOM().window.DOMParser();

test('no page makes it throw, and no text is longer than 20,000', () => {
  fc.assert(
    fc.property(soup, fc.oneof(fc.webUrl(), fc.string()), (html, url) => {
      const facts = readPage(parser.parseFromString(html, 'text/html'), url, portal);
      expect(facts.text.length).toBeLessThanOrEqual(20_000);
      expect(facts.textLength).toBeGreaterThanOrEqual(facts.text.length);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }),
    { numRuns: 150 },
  );
});
