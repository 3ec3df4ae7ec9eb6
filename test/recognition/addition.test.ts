import { describe, expect, test } from 'vitest';
import { ownTopicId, withAdditions, type LexiconAddition } from '../../lib/recognition/addition';
import { effectOf, untiedTasks } from '../../lib/recognition/additionEffect';
import { additionsFile, parseAdditionsFile } from '../../lib/recognition/additionSchema';
import { compileRecogniser } from '../../lib/recognition/compileRecogniser';
import { phrasesIn } from '../../lib/recognition/phrases';
import type { ShippedPlan } from '../../lib/plan/plan';
import { say } from '../../lib/words/sentence';
import { nextYear } from '../plan/nextYear';
import { addition } from './addition';
import { gates, page, shipped } from './shipped';

const { lexicon } = shipped();
const classes = { 公示: '公告|通告|公示' };
const withOne = (changes: Partial<LexiconAddition>) =>
  withAdditions(lexicon, [{ ...addition, ...changes }], classes);
const [sample] = lexicon.topics;
if (!sample) throw new Error('the shipped lexicon has topics');

describe('an addition to the lexicon', () => {
  test('of a new topic stands behind those that are there, with its classes spelled out', () => {
    const { lexicon: extended, refused } = withOne({});
    expect(refused).toEqual([]);
    expect(extended.topics).toHaveLength(lexicon.topics.length + 1);
    expect(extended.topics.at(-1)).toMatchObject({
      name: '低空经济',
      strong: ['低空经济', '无人驾驶航空器…公告|通告|公示'],
      duties: [],
    });
  });

  test('to a topic that is there adds its words and changes nothing else', () => {
    const { lexicon: extended, refused } = withOne({ id: sample.id, into: true, strong: ['低空经济'] });
    expect(refused).toEqual([]);
    expect(extended.topics).toHaveLength(lexicon.topics.length);
    const changed = extended.topics.find(({ id }) => id === sample.id);
    expect(changed?.strong).toEqual([...sample.strong, '低空经济']);
    expect(changed?.duties).toEqual(sample.duties);
  });

  test.each<[string, Partial<LexiconAddition>, ReturnType<typeof say>]>([
    [
      'a strong cue that another topic has',
      { strong: [sample.strong[0] ?? ''] },
      say('addition_shared_cue', sample.strong[0] ?? '', sample.name),
    ],
    ['the same cue twice', { strong: ['低空', '低空'] }, say('addition_shared_cue', '低空', '低空经济')],
    ['a cue without text', { weak: ['…'] }, say('addition_empty_cue', '…')],
    ['the name of a topic that is there', { name: sample.name }, say('addition_name_taken', sample.name)],
    ['no phrase of the plan', { plan: [] }, say('addition_needs_plan')],
    ['no strong cue', { strong: [] }, say('addition_needs_strong')],
    ['words for a topic that is gone', { id: 'gone', into: true }, say('addition_unknown_topic', '低空经济')],
  ])('with %s is left out with the reason, and the lexicon stays as it was', (_, changes, why) => {
    const result = withOne(changes);
    expect(result.refused.map((one) => one.why)).toEqual([why]);
    expect(result.lexicon).toEqual(lexicon);
  });

  test('that is faulty does not cost the others', () => {
    const faulty = { ...addition, id: 'own-00000000', name: '空', plan: [] };
    const result = withAdditions(lexicon, [faulty, addition], classes);
    expect(result.refused).toHaveLength(1);
    expect(result.lexicon.topics.at(-1)?.name).toBe('低空经济');
  });
});

describe('what an addition does', () => {
  test('a task that no topic fits is tied to the new one, by the words that stand in it', () => {
    const before = untiedTasks(nextYear.tasks, lexicon);
    expect(before).toContain(4);
    expect(effectOf(nextYear.tasks, lexicon, addition, classes)).toEqual({
      ok: true,
      value: { tasks: [4], words: ['低空经济', '空域使用'], gained: [4], lost: [] },
    });
    expect(untiedTasks(nextYear.tasks, withOne({}).lexicon)).toEqual(before.filter((n) => n !== 4));
  });

  test('pages of the subject are recognised from then on, and were not before', () => {
    const plan: ShippedPlan = { ...nextYear, id: 'next', revision: 1 };
    const facts = page({
      title: '关于公布《浔阳区低空经济发展规划》的通知',
      text: '现将低空经济发展规划予以公布。低空经济是新产业。',
    });
    const tasksFor = (used: typeof lexicon) =>
      compileRecogniser(plan, new Map(), used)
        .recognise(facts, gates)
        .findings.filter(({ grade }) => grade !== 'check')
        .map(({ task }) => task);
    expect(tasksFor(lexicon)).not.toContain(4);
    expect(tasksFor(withOne({}).lexicon)).toContain(4);
  });
});

describe('a file of additions', () => {
  test('comes back as it went out', () => {
    expect(parseAdditionsFile(additionsFile([addition]), 'x.json')).toEqual({ ok: true, value: [addition] });
  });

  test.each([
    ['no JSON', 'PK'],
    ['another format', '{"format":"x","version":1,"additions":[]}'],
    ['a key that nobody knows', additionsFile([{ ...addition, extra: 1 } as LexiconAddition])],
    ['the prototype', `{"__proto__":{},${additionsFile([addition]).slice(1)}`],
    ['an id that is not its name’s', additionsFile([{ ...addition, id: 'own-12345678' }])],
  ])('with %s is refused, naming the file', (_, text) => {
    const parsed = parseAdditionsFile(text, 'x.json');
    expect(parsed).toMatchObject({ ok: false });
    if (!parsed.ok) expect(parsed.error.args[0]).toBe('x.json');
  });

  test('the id of a name is the same everywhere and fits the lexicon', () => {
    expect(ownTopicId('低空经济')).toBe(ownTopicId(' 低空经济'));
    expect(ownTopicId('低空经济')).not.toBe(ownTopicId('低空旅游'));
    expect(ownTopicId('低空经济')).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
  });
});

test('phrases of a task: what is quoted, then clauses without official verbs and nouns', () => {
  expect(phrasesIn(nextYear.tasks[3]?.text ?? '')).toEqual(
    expect.arrayContaining(['低空经济发展规划', '空域使用规则']),
  );
  expect(phrasesIn('公开“高效办成一件事”年度重点事项清单和办事指南。')[0]).toBe('高效办成一件事');
  expect(phrasesIn('')).toEqual([]);
});

test('the shipped lexicon leaves the ids of additions free', () => {
  expect([...lexicon.topics, ...lexicon.forms].filter(({ id }) => id.startsWith('own-'))).toEqual([]);
});
