import { encodeGbk, gbkAddress } from './gbk';
import { tinyPdf } from './pdf';
import type { Answer } from './portal';

/**
 * Pages that real portals have by accident and that must break nothing. Texts are synthetic. Each sits at a portal
 * address, so that the extension is asked to read it.
 */
export const hostilePaths = {
  frameset: '/lszl/frameset.htm',
  noBody: '/lszl/nobody.htm',
  xml: '/rss/zwgk.xml',
  pdf: '/zwgk/zfxxgkzl/P020230216343210987654.pdf',
  gbk: `/lszl/${gbkAddress('公告')}.htm`,
  manyNodes: '/lszl/manynodes.htm',
  formNames: '/zmhd/liuyan.htm',
  loudStyles: '/lszl/loudstyles.htm',
  strictCsp: '/zwgk/strictcsp.htm',
} as const;

export type HostilePage = keyof typeof hostilePaths;

/** Number of elements of the page at `manyNodes`. */
export const manyNodes = 500_000;

export function hostilePages(): Map<string, Answer> {
  const pages: Record<HostilePage, () => Answer> = {
    frameset: () =>
      html(
        '<head><title>历史资料</title></head><frameset cols="20%,80%"><frame src="/"><frame src="/zwgk/zcjd/"></frameset>',
      ),
    noBody: () => html('<head><title>没有正文的网页</title></head><script>document.body?.remove()</script>'),
    xml: () => ({
      type: 'application/xml; charset=utf-8',
      body: '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>政务公开</title><item><title>政策解答员名单</title></item></channel></rss>',
    }),
    pdf: () => ({ type: 'application/pdf', body: tinyPdf('Budget 2023') }),
    gbk: () => ({
      type: 'text/html; charset=gbk',
      body: encodeGbk(
        '<html><head><meta charset="gbk"><title>公告</title></head><body><h1>浔阳区城管局公告</h1><p>发布日期：2012-07-02</p><p>因道路施工，请绕行。</p></body></html>',
      ),
    }),
    manyNodes: () =>
      html(
        `<head><title>全区房屋门牌汇总表</title></head><body><h1>全区房屋门牌汇总表</h1><p>发布日期：2023-03-03</p><div>${'<i>门牌</i>'.repeat(manyNodes)}</div></body>`,
      ),
    formNames: () => html(formNames),
    loudStyles: () => html(loudStyles),
    strictCsp: () => ({
      ...html(
        '<head><title>政策解答员名单（2023年）</title></head><body><h1>政策解答员名单（2023年）</h1><p>发布日期：2023-08-30</p><p>现公布政策解答员名单和工作联系方式。</p></body>',
      ),
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
      },
    }),
  };
  // The big page is only written when it is asked for.
  return new Map(
    (Object.keys(pages) as HostilePage[]).map((name) => [hostilePaths[name], lazily(pages[name])]),
  );
}

/** A form whose fields hide the properties of `form` and of `document` that careless code relies on. */
const formNames = `<head><title>网上留言</title></head><body>
<form name="body" id="documentElement" action="/zmhd/liuyan">
${[
  'nodeType',
  'nodeName',
  'parentNode',
  'childNodes',
  'firstChild',
  'nextSibling',
  'tagName',
  'textContent',
  'attributes',
  'getAttribute',
  'querySelector',
  'querySelectorAll',
  'children',
  'matches',
  'closest',
  'length',
  'title',
  'style',
  'submit',
]
  .map((name) => `<label>${name}<input name="${name}" value="访客写下的字"/></label>`)
  .join('\n')}
<textarea name="innerText">访客写下的留言</textarea>
</form>
<img name="createTreeWalker"/><img name="querySelector"/><img name="title"/><a id="location" href="/">区长信箱</a>
<p>发布日期：2023-05-11</p><p>欢迎通过领导信箱留言，五个工作日内答复。</p></body>`;

const loudStyles = `<head><title>长者版首页</title><style>
html { font-size: 200px; }
* { color: red !important; }
body { filter: grayscale(1); zoom: 1.2; }
</style></head><body><h1>浔阳区长者版</h1><p>发布日期：2023-06-01</p>
<p>白水湖街道关于公布2023年政策解答员名单的通知。</p></body>`;

function html(rest: string): Answer {
  return { type: 'text/html; charset=utf-8', body: `<!DOCTYPE html><html lang="zh-CN">${rest}</html>` };
}

function lazily(make: () => Answer): Answer {
  let made: Answer | null = null;
  const answer = (): Answer => (made ??= make());
  return {
    get type() {
      return answer().type;
    },
    get body() {
      return answer().body;
    },
    get headers() {
      return answer().headers ?? {};
    },
  };
}
