import type { Article, Link } from './article';
import { articleMeta, footer, head, navigation, recommendations, sideColumn } from './furniture';
import type { Shape } from './pages';

/**
 * The four looks of an article. Labels are as on the portal, with its habits: half-width colons, a space after them or
 * none, date and source glued together, headings printed although nothing follows. Class names mean nothing.
 */
export const shapes: Record<Shape, (article: Article) => string> = {
  listed: (article) => `${head(article.title, metaOf(article))}<body>${navigation()}
<div class="wz">您当前所在位置:首页 &gt; ${article.breadcrumb.join(' &gt; ')}</div>
<div class="content"><div class="zuo">
<ul class="k24">${infobox(article, ' ', '')
    .map((entry) => `<li>${entry}</li>`)
    .join('')}</ul>
<h1>${article.title}</h1>
<div class="sm"><span>发布日期: ${article.published}</span> <span>来源: ${article.source}</span> <span>字号: 〖大 小〗</span></div>
<div>关联导读:${anchor(article.related)}</div>
<div class="view TRS_UEDITOR trs_paper_default trs_web">${article.body}${attachment(article)}</div>
<div class="sys">扫一扫在手机打开当前页</div></div>
${sideColumn()}</div>${recommendations()}${footer()}`,

  'one-line': (article) => `${head(article.title, metaOf(article))}<body>${navigation()}
<div class="dqwz">您当前所在位置:首页 &gt; ${article.breadcrumb.join(' &gt; ')}</div>
<div class="k27">${sideColumn()}<div class="main">
<div class="k77">${infobox(article, ' ', '')
    .map((entry) => `<span>${entry}</span>`)
    .join(' ')}</div>
<h2 class="tit">${article.title}</h2>
<div class="sm">发布日期:${article.published}${article.source}字号【<i></i>】</div>
<div class="con2">${article.body}${attachment(article)}${relatedLine(article, '相关文件')}</div>
<div class="sys">扫一扫在手机打开当前页</div><div class="sys">未经许可 禁止转载</div></div></div>
${recommendations()}${footer()}`,

  'label-lines': (article) => `${head(article.title, metaOf(article))}<body>
<div class="banner">九江市浔阳区人民政府</div>
<div class="crumb">您当前所在位置:首页 &gt; ${article.breadcrumb.join(' &gt; ')}</div>
<div class="content"><div class="zuo"><table class="xx"><tbody>${infobox(article, '\n', '\n')
    .flatMap((entry) => entry.split('\n'))
    .map((line) => `<tr><td>${line}</td></tr>`)
    .join('')}</tbody></table>
<h1>${article.title}</h1>
<div class="sm"><span>发布日期: ${article.published}</span></div>
<div class="TRS_Editor">${article.body}${attachment(article)}</div>
<div class="sys">责任编辑:</div><div class="sys">信息来源:${article.source}</div><div class="sys">未经许可 禁止转载</div></div>
${recommendations()}</div>${navigation()}${footer()}`,

  mobile: (
    article,
  ) => `${head(article.title, '<meta name="viewport" content="width=device-width"/>\n')}<body class="sj">
<div class="wz">您当前所在的位置: 首页&gt;&gt;${article.breadcrumb.join('&gt;&gt;')}</div>
<div class="k40">${infobox(article, ' ', ' ')
    .map((entry) => `<span>${entry}</span>`)
    .join(' ')}</div>
<div>相关解读:</div><div>相关文件:${anchor(article.related)}</div>
<h2 class="bt">${article.title}</h2>
<div class="sm"><span>发布日期: ${article.published}</span> <span>来源: ${article.source}</span> <span>字号: 〖大 小〗</span></div>
<div class="k95">${article.body}</div>
<div>相关附件:${anchor(article.attachment)}</div>
<div class="sys">扫一扫在手机打开当前页</div>
${recommendations()}${sideColumn()}${footer()}`,
};

/**
 * The entries of the information box in the portal's order. `gap` stands behind most colons, `tight` behind those of
 * 生成日期 and 信息索取号, which the desktop pages print without a space.
 */
function infobox(article: Article, gap: string, tight: string): string[] {
  return [
    `信息类别:${gap}${article.category}`,
    ...(article.number ? [`文件编号:${gap}${article.number}`] : []),
    `公开方式:${gap}主动公开`,
    `生成日期:${tight}${article.generated}`,
    ...(article.validity ? [`规范性文件有效性:${tight}${article.validity}`] : []),
    `公开时限:${gap}常年公开`,
    `公开范围:${gap}面向全社会`,
    `信息索取号:${tight}${article.index}`,
  ];
}

function metaOf(article: Article): string {
  return article.meta ? articleMeta(article) : '';
}

function anchor(link: Link | null): string {
  return link ? `<a href="${link.href}">${link.text}</a>` : '';
}

function attachment(article: Article): string {
  return article.attachment ? `<p>附件：${anchor(article.attachment)}</p>` : '';
}

function relatedLine(article: Article, label: string): string {
  return article.related ? `<div>${label}:${anchor(article.related)}</div>` : '';
}
