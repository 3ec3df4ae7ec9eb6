import type { Article } from './article';

/**
 * What surrounds every page of the portal. It is full of words that belong to other tasks, as on the real portal: a
 * reader that takes it for the page's own text finds every task everywhere.
 */

const mainMenu = ['首页', '政务资讯', '政务公开', '政务服务', '政府数据', '政民互动', '走进浔阳'];

const sideMenu = [
  '政府信息公开指南',
  '政府信息公开制度',
  '法定主动公开内容',
  '政府信息公开年报',
  '依申请公开',
  '政策文件',
  '政策解读',
  '规划信息',
  '统计信息',
  '财政预决算',
  '“三公”经费',
  '行政事业性收费',
  '政府采购',
  '重大建设项目',
  '公共资源交易',
  '征地信息',
  '义务教育',
  '医疗卫生',
  '就业创业',
  '优化营商环境',
  '行政规范性文件',
  '基层政务公开',
  '政府开放日',
  '领导信箱',
  '回应关切',
  '民生实事',
  '网站工作年度报表',
];

const hotTopics = [
  ['浔阳区2023年直达资金分配情况公示', '/zwgk/r/t20230508_6021001.html'],
  ['一图读懂助企纾困政策', '/zwgk/r/t20230511_6023377.html'],
  ['2022年度公立医院绩效考核结果公布', '/zwgk/r/t20230519_6030021.html'],
  ['全民阅读周活动安排', '/zwgk/r/t20230420_6000133.html'],
  ['行政事业性收费目录清单更新', '/zwgk/r/t20230605_6048820.html'],
  ['政策问答知识库上线', '/zwgk/r/t20230704_6077450.html'],
] as const;

export function head(title: string, meta = ''): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"/><title>${title}_九江市浔阳区人民政府</title>
${meta}<link rel="stylesheet" href="/css/portal.css"/></head>`;
}

/** Site, column and content tags of an article. 浔阳's own SiteIDCode is not known and left out. */
export function articleMeta(article: Article): string {
  const tags = [
    ['SiteName', '九江市浔阳区人民政府'],
    ['SiteDomain', 'www.xunyang.gov.cn'],
    ['ColumnName', article.breadcrumb.at(-1) ?? ''],
    ['ColumnType', '政策文件'],
    ['ArticleTitle', article.title],
    ['PubDate', article.published],
    ['ContentSource', article.source],
  ];
  return tags.map(([name, content]) => `<meta name="${name}" content="${content}"/>\n`).join('');
}

export function navigation(): string {
  return `<div class="banner">九江市浔阳区人民政府</div>
<div class="menu"><ul>${mainMenu.map((word) => `<li><a href="/#${word}">${word}</a></li>`).join('')}</ul>
<form action="/search"><input name="q" placeholder="请输入关键字"/><input type="submit" value="搜索"/></form></div>`;
}

export function sideColumn(): string {
  const links = sideMenu.map((word, n) => `<li><a href="/zwgk/zfxxgkzl/l${n}/">${word}</a></li>`);
  return `<div class="lanmu"><ul>${links.join('')}</ul></div>`;
}

export function recommendations(): string {
  const links = hotTopics.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`);
  return `<div class="tuijian"><h3>热点推荐</h3><ul>${links.join('')}</ul></div>`;
}

export function footer(): string {
  return `<div class="dibu"><p>主办：九江市浔阳区人民政府办公室　承办：浔阳区数字经济发展中心</p>
<p>我为政府网站找错 | 本网站支持IPv6 | 网站地图 | 联系我们 | 适老化无障碍 | 依申请公开 | 区长信箱</p></div>
</body></html>`;
}
