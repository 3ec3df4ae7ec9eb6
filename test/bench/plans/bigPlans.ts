import { docx, paragraph, wordTable, xlsx, type WordCell } from '../../office/build';

interface BigPlan {
  name: string;
  file: string;
  bytes: Uint8Array;
  /** What the product promises. */
  bound: { ms: number; megabytes: number | null };
}

const header = ['序号', '一级指标', '二级指标', '工作任务', '牵头单位', '责任单位', '完成时限'];
const subjects = [
  '财政预决算',
  '重大建设项目',
  '义务教育招生',
  '公共资源交易',
  '政策解读',
  '依申请公开',
  '网站管理',
];
const units = ['区财政局', '区发改委', '区教体局', '区行政审批局', '区政府办', '区司法局', '区数字中心'];
const deadlines = ['长期工作', '12月底前', '每季度', '批复后20日内', '上半年', '2024年6月30日'];

/** Rows of an invented plan; texts are as long as those of real plans (some 90 characters) and all different. */
function rows(count: number): string[][] {
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  return Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `${'一二三四五六七'.charAt(Math.floor(at / 50) % 7)}、推进第${Math.floor(at / 50) + 1}组重点领域公开`,
    `（${'一二三四五六七'.charAt(Math.floor(at / 10) % 7)}）做好第${Math.floor(at / 10) + 1}类信息公开`,
    `围绕${pick(subjects, at)}（第${at + 1}项），及时公开目录、标准、流程和结果，逐项列明依据、责任单位和办理时限，做到底数清晰、内容全面、便于获取，8月底前完成一轮自查并向社会公布结果。`,
    pick(units, at),
    `${pick(units, at + 3)}、${pick(units, at + 5)}、各街道`,
    pick(deadlines, at),
  ]);
}

function wordRows(count: number): (string | WordCell)[][] {
  const body = rows(count);
  return body.map((row, y) =>
    row.map((cell, x) => {
      if (x !== 1 && x !== 2) return cell;
      return cell === body[y - 1]?.[x]
        ? { paragraphs: [], merge: 'continue' as const }
        : { paragraphs: [cell], merge: 'restart' as const };
    }),
  );
}

export function bigPlans(): BigPlan[] {
  const title = '2024年临湾区政务公开工作要点责任分解表';
  const quoted = rows(10_000).map((row) => row.map((cell) => `"${cell}"`).join(','));
  return [
    {
      name: '300 rows .docx',
      file: 'plan.docx',
      bytes: docx(paragraph(title) + wordTable([header, ...wordRows(300)])),
      bound: { ms: 500, megabytes: 100 },
    },
    {
      name: '10,000 rows .xlsx',
      file: 'plan.xlsx',
      bytes: xlsx([{ name: '任务', rows: [[title], header, ...rows(10_000)] }]),
      bound: { ms: 3_000, megabytes: null },
    },
    {
      name: '10,000 rows .csv',
      file: 'plan.csv',
      bytes: new TextEncoder().encode([title, header.join(','), ...quoted].join('\r\n')),
      bound: { ms: 3_000, megabytes: null },
    },
  ];
}
