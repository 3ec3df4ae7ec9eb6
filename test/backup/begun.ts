import * as names from '../../lib/app/storedNames';
import { tableText } from '../../lib/ledger/listDraft';
import { usualOrder } from '../../lib/ledger/order';
import { mannersKey, usualManners } from '../../lib/app/manners';
import { noCorrections } from '../../lib/plan/corrections';
import { previewHostsKey } from '../../lib/store/previewShelf';
import { shippedSeeds } from '../app/world';

const page = { key: 'xunyang/t1.html', url: 'http://www.xunyang.gov.cn/t1.html', title: '预算', tasks: [11] };
const run = '6f1c2b1e-7a54-4a7e-9d0c-0f6d3b0d8c11';
const { roster } = shippedSeeds();

/** Everything that views keep by themselves, as it lies in `storage.local`. */
export const begunThings = {
  [mannersKey]: { ...usualManners, side: 'left' },
  [previewHostsKey]: ['cms.preview.test'],
  [names.fieldsKey]: { 'xunyang/t1.html note:11': '没写完\uD800的备注', 'members:各街道': '白水湖街道' },
  [names.reviewKey]: { items: [page], at: 0, trail: [{ item: page.key, did: 'skip' }] },
  [names.seenKey]: [{ ...page, counted: [11] }],
  [names.overlayOpenKey]: true,
  [names.mapFilterKey]: 'state=overdue&fold=level1',
  [names.lookedPlanKey]: 'xunyang-2022',
  [names.ledgerOrderKey]: { ...usualOrder, columns: ['seq', 'text', 'address'], unit: '区财政局' },
  [names.ledgerTemplatesKey]: [{ name: '每月报送', columns: ['seq', 'address'] }],
  [names.listDraftKey]: {
    run,
    fileName: '佐证.csv',
    unit: '区财政局',
    table: tableText({ headings: ['序号', '网址'], rows: [{ line: 2, cells: ['11', page.url] }] }),
  },
  [names.listTicksKey]: { run, chosen: [[2, ['11.budget']]] },
  [names.importDraftsKey]: [
    { fileName: '要点.docx', sha256: 'a'.repeat(64), pasted: '一、……', at: 5, corrections: noCorrections },
  ],
  [names.portalFormKey]: { name: '柴桑区门户', address: 'www.chaisang.gov.cn' },
  [names.rosterDraftsKey]: { [roster.place]: { ...roster, units: [{ ...roster.units[0], name: '' }] } },
};
