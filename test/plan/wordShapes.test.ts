import { describe, expect, test } from 'vitest';
import { docx, paragraph, wordTable, type WordCell } from '../office/build';
import { lines, reading, told } from './tasksRead';

const wide = (words: string, span: number): WordCell => ({ paragraphs: [words], span });
const first = (words: string): WordCell => ({ paragraphs: words.split('\n'), merge: 'restart' });
const below: WordCell = { paragraphs: [], merge: 'continue' };

describe('Word tables as districts set them', () => {
  test('a header of two rows, nested section rows, the header again on the next page', async () => {
    const header = [
      [first('序号'), first('重点工作任务'), wide('责任分工', 2), first('完成\n时间')],
      [below, below, '牵头单位', '配合单位', below],
    ];
    const file = docx(
      paragraph('临湾区2024年政务公开工作任务分解表') +
        wordTable([
          ...header,
          [wide('一、加强主动公开', 5)],
          [wide('（一）财政信息', 5)],
          ['1', '公开部门预决算。', '区财政局', '区直各部门', '批复后20日内'],
          [wide('（二）民生信息', 5)],
          ['2', '公开招生政策。', '区教育局', '—', '6月底前'],
          ...header,
          [wide('二、做好解读', 5)],
          ['3', '开展政策解读。', '区政府办', '各镇（街道）', '全年'],
          [wide('注：各单位于每季度末报送进展。', 5)],
        ]),
    );
    const read = await reading(file);
    expect(read.plan.columns).toEqual(['序号', '重点工作任务', '牵头单位', '配合单位', '完成时间']);
    expect(lines(read)).toEqual([
      '1|一、加强主动公开|（一）财政信息|公开部门预决算。|区财政局|区直各部门|interval',
      '2|一、加强主动公开|（二）民生信息|公开招生政策。|区教育局||date 2024-06-30',
      '3|二、做好解读||开展政策解读。|区政府办|各镇（街道）|none',
    ]);
    expect(told(read).join()).toContain('表内的说明文字未列为任务：“注：各单位于每季度末报送进展。”');
  });

  test('a table that goes on in a second one, a row that the page break split', async () => {
    const file = docx(
      paragraph('2024年') +
        paragraph('临湾区政务公开工作要点任务分工') +
        wordTable([
          ['序号', '工作任务', '牵头单位', '责任单位'],
          ['1', '公开预算。', '区财政局', '各镇'],
          ['2', '公开审计查出问题的', '区审计局', '各被审'],
        ]) +
        paragraph('') +
        wordTable([
          ['', '整改结果，按季更新。', '', '计单位'],
          ['3', '公开决算。', '区财政局', '各镇'],
        ]),
    );
    const read = await reading(file);
    expect(read.plan.title).toBe('2024年临湾区政务公开工作要点任务分工');
    expect(lines(read)).toEqual([
      '1|||公开预算。|区财政局|各镇|none',
      '2|||公开审计查出问题的整改结果，按季更新。|区审计局|各被审计单位|none',
      '3|||公开决算。|区财政局|各镇|none',
    ]);
    expect(told(read).join()).toContain('没有序号，接在上一行之后');
  });

  test('one table for each section, the heading above each', async () => {
    const header = ['序号', '任务内容', '责任部门', '时限要求'];
    const file = docx(
      paragraph('附件2') +
        paragraph('澄江县2024年政务公开重点任务清单') +
        paragraph('一、强化公开') +
        wordTable([header, ['1', '公开规划。', '县发改局', '长期坚持']]) +
        paragraph('二、强化解读') +
        wordTable([
          header,
          ['1', '解读文件。', '县政府办', '第三季度'],
          ['2', '回应关切。', '县网信办', ''],
        ]) +
        paragraph('2024年3月12日'),
    );
    const read = await reading(file);
    expect(lines(read)).toEqual([
      '1|一、强化公开||公开规划。||县发改局|none',
      '1|二、强化解读||解读文件。||县政府办|period 2024-09-30',
      '2|二、强化解读||回应关切。||县网信办|none',
    ]);
    expect(read.issued).toBe('2024-03-12');
    expect(told(read)).toContain('编号在每一部分重新从 1 开始，各项另用顺序号区分。');
  });

  test('a task cell over several numbered rows; the number column has no heading', async () => {
    const file = docx(
      paragraph('池阳市信访局2024年政务公开任务分解表') +
        wordTable([
          [wide('工作任务', 2), '具体要求', '责任科室', '时限要求'],
          [first('加强政策公开'), '1', '公开文件目录。', '办公室', '持续推进'],
          [below, '2', '清理失效文件。', '法规科', '年底前'],
          [first('做好解读'), '3', '同步解读。', '各科室', '文件印发后3个工作日内'],
        ]),
    );
    const read = await reading(file);
    expect(read.plan.columns).toEqual(['工作任务', null, '具体要求', '责任科室', '时限要求']);
    expect(lines(read)).toEqual([
      '1|加强政策公开||公开文件目录。||办公室|none',
      '2|加强政策公开||清理失效文件。||法规科|date 2024-12-31',
      '3|做好解读||同步解读。||各科室|interval',
    ]);
  });

  test('numbers inside the text, and who leads said in the lone column', async () => {
    const file = docx(
      paragraph('江岸市土地储备中心2024年政务公开任务分解') +
        wordTable([
          ['工作任务', '具体要求', '责任部门'],
          [first('重点公开'), '1.聚焦土地供应，公开计划。', '规划科牵头，各科室配合'],
          [below, '2.公开收储结果。', '由收储科牵头，财务科、办公室按职责分工负责'],
          ['基础工作', '3.管好网站。', '办公室（牵头）、信息科'],
        ]),
    );
    const read = await reading(file);
    expect(lines(read)).toEqual([
      '1|重点公开||聚焦土地供应，公开计划。|规划科|各科室|none',
      '2|重点公开||公开收储结果。|收储科|财务科+办公室|none',
      '3|基础工作||管好网站。|办公室|信息科|none',
    ]);
    expect(read.plan.tasks[0]).toMatchObject({ leadRaw: '', responsibleRaw: '规划科牵头，各科室配合' });
  });

  test('a task cell merged over rows that name its units one by one', async () => {
    const file = docx(
      paragraph('2024年临湾区政务公开台账') +
        wordTable([
          ['编号', '重点任务', '责任单位', '完成期限'],
          [first('1'), first('公开民生实事。'), '区教育局', first('6月底前')],
          [below, below, '区卫健局、区民政局', below],
          ['2', '公开规划。', '同上', '同上'],
        ]),
    );
    expect(lines(await reading(file))).toEqual([
      '1|||公开民生实事。||区教育局+区卫健局+区民政局|date 2024-06-30',
      '2|||公开规划。||区教育局+区卫健局+区民政局|date 2024-06-30',
    ]);
  });

  test('the plan in a table that stands inside a frame', async () => {
    const inner = wordTable([
      ['序号', '工作任务', '牵头单位', '责任单位'],
      ['1', '公开预算。', '区财政局', ''],
    ]);
    const frame = `<w:tbl><w:tr><w:tc><w:p/>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(lines(await reading(docx(paragraph('2024年临湾区政务公开任务分解表') + frame)))).toEqual([
      '1|||公开预算。|区财政局||none',
    ]);
  });

  test('cells that hold lists and small tables of their own', async () => {
    const list = (words: string) =>
      paragraph(words, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>');
    const small = wordTable([['甲', '乙']]);
    const cells = [
      paragraph('1'),
      list('公开预算。') + list('公开决算。') + small + '<w:p/>',
      paragraph('区财政局'),
    ];
    const row = `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const table = wordTable([['序号', '工作任务', '责任单位']]).replace('</w:tbl>', `${row}</w:tbl>`);
    expect(lines(await reading(docx(paragraph('2024年临湾区政务公开任务') + table)))).toEqual([
      '1|||公开预算。/公开决算。/甲/乙||区财政局|none',
    ]);
  });
});

describe('what a Word document holds besides its words', () => {
  const body = (cell: string) =>
    docx(
      paragraph('2024年临湾区政务公开任务') +
        `<w:tbl><w:tr>${['序号', '工作任务', '责任单位'].map((words) => `<w:tc>${paragraph(words)}</w:tc>`).join('')}</w:tr><w:tr><w:tc>${paragraph('1')}</w:tc><w:tc>${cell}</w:tc><w:tc>${paragraph('区财政局')}</w:tc></w:tr></w:tbl>`,
    );
  const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;

  test.each([
    [
      'a tracked deletion',
      `<w:p>${run('公开')}<w:del><w:r><w:delText>不</w:delText></w:r></w:del>${run('预算')}</w:p>`,
    ],
    ['a tracked insertion', `<w:p>${run('公开')}<w:ins>${run('预算')}</w:ins></w:p>`],
    ['words moved away', `<w:p>${run('公开')}<w:moveFrom>${run('决算')}</w:moveFrom>${run('预算')}</w:p>`],
    [
      'a deleted end of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('公开')}</w:p><w:p>${run('预算')}</w:p>`,
    ],
    [
      'a field and its result',
      `<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run('公开')}<w:hyperlink>${run('预算')}</w:hyperlink></w:p>`,
    ],
    ['hidden words', `<w:p>${run('公开预算')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>草稿</w:t></w:r></w:p>`],
    [
      'the pronunciation above a word',
      `<w:p><w:r><w:ruby><w:rt>${run('gong')}</w:rt><w:rubyBase>${run('公开')}</w:rubyBase></w:ruby></w:r>${run('预算')}</w:p>`,
    ],
    [
      'a copy for older programs',
      `<w:p>${run('公开')}<mc:AlternateContent><mc:Choice>${run('预算')}</mc:Choice><mc:Fallback>${run('预算')}</mc:Fallback></mc:AlternateContent></w:p>`,
    ],
    ['a content control', `<w:sdt><w:sdtContent><w:p>${run('公开预算')}</w:p></w:sdtContent></w:sdt>`],
    [
      'a bookmark',
      `<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/>${run('公开')}<w:bookmarkEnd w:id="0"/>${run('预算')}</w:p>`,
    ],
  ])('%s', async (_, cell) => {
    expect((await reading(body(cell))).plan.tasks.map(({ text }) => text)).toEqual(['公开预算']);
  });

  test('a deleted row is gone', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${['2', '删去的', '区审计局'].map((words) => `<w:tc>${paragraph(words)}</w:tc>`).join('')}</w:tr>`;
    const table = wordTable([
      ['序号', '工作任务', '责任单位'],
      ['1', '公开预算', '区财政局'],
    ]).replace('</w:tbl>', `${deleted}</w:tbl>`);
    expect(lines(await reading(docx(paragraph('2024年临湾区任务') + table)))).toHaveLength(1);
  });

  test('another prefix for the same vocabulary', async () => {
    const file = docx(
      paragraph('2024年临湾区任务') +
        wordTable([
          ['序号', '工作任务', '责任单位'],
          ['1', '公开预算', '区财政局'],
        ]),
    );
    const parts = { ...(await import('fflate')).unzipSync(file) };
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    const renamed = xml
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:')
      .replaceAll(' w:', ' ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    const { pack } = await import('../office/build');
    expect(lines(await reading(pack({ ...parts, 'word/document.xml': renamed })))).toHaveLength(1);
  });

  test('every field knows its place', async () => {
    const { origins } = await reading(body(`<w:p>${run('公开预算')}</w:p>`));
    expect(origins).toEqual([
      {
        n: 1,
        rows: [1],
        hidden: false,
        places: {
          seq: [{ table: 1, row: 2, cell: 1 }],
          text: [{ table: 1, row: 2, cell: 2 }],
          responsible: [{ table: 1, row: 2, cell: 3 }],
        },
      },
    ]);
  });
});
