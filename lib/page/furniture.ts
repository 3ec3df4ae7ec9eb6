/**
 * Wordings of page furniture that are the same on every Chinese government portal, most of them prescribed by 国办发
 * 〔2017〕47号 附件《网页设计规范》 (footer: 主办单位, 网站标识码, ICP备案, 公安备案, 我为政府网站找错) or printed by the
 * common editing systems (字号, 打印, 扫一扫). They are wordings, not class names: those mean nothing.
 */

/** Opens a line of controls under a title or after the text. */
const controls =
  /^[\s【[(（〖|:：]*(?:字[号体]\s*(?:[:：【〖[]|$)|大\s*中\s*小|(?:打印|关闭|保存|收藏|返回)\s*(?:[:：】\]|]|$|本|此|窗|顶|首|列)|分享\s*(?:[:：到】]|$)|扫[一码]|用手机|未经许可|(?:浏览|点击|阅读|访问)\s*[次量数率:：]|视力保护|责任编辑|(?:编辑|审核|初审|复审|终审|作者)\s*[:：]|[上下]一[篇条页]|我要纠错|语音|朗读)/;

/** Opens a line of the footer or of the accessibility bar. */
const footer =
  /^[\s【[(（|]*(?:主办|承办|协办|技术支持|版权所有|网站标识码|政府网站标识码|网站地图|联系我们|关于我们|隐私|站点地图|我为政府网站找错|本网站支持|您是第|友情链接|浏览建议|建议使用|设为首页|加入收藏|适老化|无障碍|Copyright|©)|ICP备|公网安备/i;

/** After one of these the text is over. */
const ends =
  /^[\s【[(（|]*(?:扫一扫|扫码|未经许可|责任编辑|上一[篇条]|下一[篇条]|分享到|分享[:：]|相关(?:阅读|新闻|文章|链接|推荐|附件\s*[:：]?$)|热点推荐|推荐阅读|打印本页|我要纠错|主办|版权所有|网站标识码)/;

/** Heads a list of other pages. */
export const recommendation =
  /^(?:热点|热门|最新|推荐|相关(?:阅读|新闻|文章|推荐|链接)|猜你|点击排行|阅读排行|图片新闻|栏目导航|导航)/;

/** Heads links to the pages that belong to this one. */
export const relatedLabel =
  /^(?:相关解读|相关文件|关联导读|关联阅读|关联解读|相关政策|解读链接|政策原文|原文链接|政策解读链接|解读文件)\s*(?:[:：]|$)/;

/** Longest line that is still taken for furniture: a sentence of the text may begin with the same word. */
const longestControl = 120;

export function isControl(text: string): boolean {
  return text.length <= longestControl && controls.test(text);
}

export function isFooter(text: string): boolean {
  return text.length <= 2 * longestControl && footer.test(text);
}

export function endsText(text: string): boolean {
  return text.length <= longestControl && ends.test(text);
}
