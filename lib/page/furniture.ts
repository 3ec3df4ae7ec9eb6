/**
 * Wordings of page furniture that are the same on every Chinese government portal, most of them prescribed by 国办发
 * 〔2017〕47号 附件《网页设计规范》 (footer: 主办单位, 网站标识码, ICP备案, 公安备案, 我为政府网站找错) or printed by the
 * common editing systems (字号, 打印, 扫一扫). They are wordings, not class names: those mean nothing.
 */

const opening = '^[\\s【[(（〖|:：]*';
/** Words that a sentence may begin with as well end here. */
const behind = '\\s*(?:[:：【〖[】\\]到]|本|此|窗|$)';

/** After one of these the text is over. */
const ends = `扫[一码]|未经许可|责任编辑|[上下]一[篇条]|(?:分享|打印)${behind}|我要纠错|相关(?:阅读|新闻|文章|链接|推荐|附件\\s*[:：]?$)|热点推荐|推荐阅读`;

/**
 * Stand in the footer and in the accessibility bar. Without the flag `i`, which looks up the case of every Chinese
 * character too: 0.4 ms (measured, Chromium).
 */
const footer =
  '主办|承办|协办|技术支持|版权所有|(?:政府)?网站标识码|网站地图|联系我们|关于我们|我为政府网站找错|本网站支持|友情链接|浏览建议|设为首页|加入收藏|适老化|无障碍|[Cc][Oo][Pp][Yy][Rr][Ii][Gg][Hh][Tt]|©|.*(?:[Ii][Cc][Pp]备|公网安备)';

const endLine = new RegExp(`${opening}(?:${ends}|主办单位?[:：]|版权所有|网站标识码)`);
const footerLine = new RegExp(`${opening}(?:${footer})`);
/** Controls under a title, between the parts of a text or after it. */
const controlLine = new RegExp(
  `${opening}(?:扫[一码]|未经许可|责任编辑|[上下]一[篇条页]|我要纠错|大\\s*中\\s*小|(?:字[号体]|打印|关闭|保存|收藏|返回|分享)${behind}|(?:浏览|点击|阅读|访问)\\s*[次量数率:：]|视力保护|(?:编辑|审核|初审|复审|终审|作者)\\s*[:：]|用手机|语音|朗读)`,
);

/** Heads a list of other pages. */
export const recommendation =
  /^(?:热点|热门|最新|推荐|相关(?:阅读|新闻|文章|推荐|链接)|猜你|点击排行|阅读排行|图片新闻|栏目导航|导航)/;

/** Heads links to the pages that belong to this one. */
export const relatedLabel =
  /^(?:相关解读|相关文件|关联导读|关联阅读|关联解读|相关政策|解读链接|政策原文|原文链接|政策解读链接|解读文件)\s*(?:[:：]|$)/;

/** Longest line that is still taken for furniture: a sentence of the text may begin with the same word. */
const longestControl = 120;

/** Whether a line is a control (字号, 打印, 上一篇) or a credit (责任编辑：…) and no text of the page. */
export function isControl(text: string): boolean {
  return text.length <= longestControl && controlLine.test(text);
}

/**
 * Whether a line is of the footer or the accessibility bar. Those lines name several things in a row and may be twice as
 * long as a control.
 */
export function isFooter(text: string): boolean {
  return text.length <= 2 * longestControl && footerLine.test(text);
}

/** Whether the text may end at this line. Whether it does, `region.ts` decides by how much text stands before and behind. */
export function endsText(text: string): boolean {
  return text.length <= longestControl && endLine.test(text);
}
