import { readArticle } from './article';
import { footer, head, navigation, recommendations, sideColumn } from './furniture';
import { portalPages } from './pages';

interface Row {
  title: string;
  path: string;
  date: string;
}

/** 政策解读: a column page, newest first, with the pager of the portal's lists. */
export function columnPage(): string {
  const rows = newestFirst([...listed((path) => path.includes('/zcjd/')), ...olderRows]);
  return `${head('政策解读', '<meta name="ColumnName" content="政策解读"/>\n<meta name="ColumnType" content="政策解读"/>\n')}
<body>${navigation()}
<div class="wz">您当前所在位置:首页 &gt; 政务公开 &gt; 政策解读</div>
<div class="content">${sideColumn()}<div class="main"><h2 class="lmm">政策解读</h2>
<ul class="lb">${rows.map(line).join('')}</ul>
<div class="fy">共1页　<a href="/zwgk/zcjd/">首页</a>　<a href="/zwgk/zcjd/index_1.html">下一页</a>　尾页</div></div></div>
${recommendations()}${footer()}`;
}

/** The home page: a few columns with their latest entries. */
export function homePage(): string {
  const columns: [string, Row[]][] = [
    ['浔阳要闻', listed((path) => path.startsWith('/zwzx/'))],
    ['政策文件', listed((path) => path.includes('/fgzc/'))],
    ['政策解读', listed((path) => path.includes('/zcjd/'))],
    ['财政信息', listed((path) => path.includes('/czxx/'))],
  ];
  return `${head('首页', '<meta name="ColumnType" content="首页"/>\n')}<body>${navigation()}<div class="content">${sideColumn()}
${columns
  .map(
    ([name, rows]) => `<div class="lm"><h3>${name}</h3><ul class="lb">${rows.map(line).join('')}</ul></div>`,
  )
  .join('\n')}
</div>${recommendations()}${footer()}`;
}

/** Entries of the list whose pages are not served: a column holds many more pages than anybody opens. */
const olderRows: Row[] = [
  {
    title: '一图读懂浔阳区促进消费若干措施',
    path: '/zwgk/zcjd/tpjd/202307/t20230712_6084210.html',
    date: '2023-07-12',
  },
  {
    title: '视频解读：小微企业税费优惠怎么享受',
    path: '/zwgk/zcjd/spjd/202304/t20230406_5987310.html',
    date: '2023-04-06',
  },
  {
    title: '《浔阳区突发事件总体应急预案》文字解读',
    path: '/zwgk/zcjd/wzjd/202303/t20230314_5963705.html',
    date: '2023-03-14',
  },
  {
    title: '《浔阳区“十四五”养老服务规划》政策解读',
    path: '/zwgk/zcjd/wzjd/202211/t20221118_5806612.html',
    date: '2022-11-18',
  },
  {
    title: '《浔阳区户外广告管理办法》起草说明',
    path: '/zwgk/zcjd/wzjd/202208/t20220809_5660240.html',
    date: '2022-08-09',
  },
  {
    title: '转载：国务院政策例行吹风会文字实录',
    path: '/zwgk/zcjd/wzjd/202206/t20220622_5598033.html',
    date: '2022-06-22',
  },
];

function newestFirst(rows: Row[]): Row[] {
  return rows.sort((a, b) => b.date.localeCompare(a.date));
}

function listed(inColumn: (path: string) => boolean): Row[] {
  const pages = portalPages.filter((page) => inColumn(page.path));
  return newestFirst(
    pages.map((page) => {
      const article = readArticle(page.file);
      return { title: article.title, path: page.path, date: article.published.slice(0, 10) };
    }),
  );
}

function line(row: Row): string {
  return `<li><a href="${row.path}">${row.title}</a><span class="time">${row.date}</span></li>`;
}
