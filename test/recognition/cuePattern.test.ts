import { describe, expect, test } from 'vitest';
import { expandClasses, parseCue } from '../../lib/recognition/cuePattern';

describe('a cue', () => {
  test('is a text, or several of which one is enough', () => {
    expect(parseCue('征收')).toEqual({ kind: 'texts', texts: ['征收'] });
    expect(parseCue('征收|征用')).toEqual({ kind: 'texts', texts: ['征收', '征用'] });
  });

  test('is a pair with … in this order, with ＋ in any', () => {
    expect(parseCue('招生|入学…通告|方案')).toEqual({
      kind: 'pair',
      heads: ['招生', '入学'],
      tails: ['通告', '方案'],
      anyOrder: false,
    });
    expect(parseCue('审计＋整改')).toMatchObject({ kind: 'pair', anyOrder: true });
  });

  test.each(['', '招生…', '…方案', '招生||入学', '招生…方案…范围', '审计＋整改…公告', '“”'])(
    'says nothing where a part is empty or there are two joints: %s',
    (cue) => {
      expect(parseCue(cue)).toBeNull();
    },
  );

  test('takes the words of a class by its name', () => {
    const classes = { 公示: '公告|通告' };
    expect(expandClasses('招生…〔公示〕|方案', classes)).toBe('招生…公告|通告|方案');
    expect(expandClasses('招生〔2023〕', classes)).toBe('招生〔2023〕');
  });
});
