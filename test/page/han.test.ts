import { expect, test } from 'vitest';
import { han } from '../../lib/page/han';

const written = new RegExp(`[${han}]`, 'u');

test('the characters written out are those of the script, no more and no less', () => {
  const wrong = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => written.test(character) !== /\p{Script=Han}/u.test(character),
  );
  expect(wrong).toEqual([]);
  for (const character of '𠀀𪛟𫝀𬺰𰀀') expect(character).toMatch(written);
  for (const character of '😀𝐀𓀀') expect(character).not.toMatch(written);
});
