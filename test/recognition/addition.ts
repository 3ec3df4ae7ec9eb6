import { ownTopicId, type LexiconAddition } from '../../lib/recognition/addition';

const name = '低空经济';

/** A topic that no shipped lexicon has. */
export const addition: LexiconAddition = {
  id: ownTopicId(name),
  into: false,
  name,
  plan: ['低空经济', '空域使用'],
  strong: ['低空经济', '无人驾驶航空器…〔公示〕'],
  title: [],
  weak: ['无人机'],
  anti: ['招聘'],
  columns: [],
  proof: 'page',
  period: 'year',
};
