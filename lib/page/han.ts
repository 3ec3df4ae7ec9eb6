/**
 * Chinese characters for a character class of a pattern with the flag `u`: `\p{Script=Han}` (Unicode 17) written out.
 * Looking a script up by its name cost a page 0.2 ms and more for every pattern that did so (measured, Chromium).
 */
export const han =
  '\\u2e80-\\u2e99\\u2e9b-\\u2ef3\\u2f00-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff' +
  '\\uf900-\\ufa6d\\ufa70-\\ufad9\\u{16fe2}\\u{16fe3}\\u{16ff0}-\\u{16ff6}\\u{20000}-\\u{2a6df}\\u{2a700}-\\u{2b81d}' +
  '\\u{2b820}-\\u{2cead}\\u{2ceb0}-\\u{2ebe0}\\u{2ebf0}-\\u{2ee5d}\\u{2f800}-\\u{2fa1d}\\u{30000}-\\u{3134a}\\u{31350}-\\u{33479}';
