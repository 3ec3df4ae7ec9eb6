import { describe, expect, test } from 'vitest';
import { withoutResidue } from '../../lib/plan/residue';

describe('what converters leave behind is no text', () => {
  test.each([
    ['[bookmark: _GoBack]', '', ['[bookmark: _GoBack]']],
    ['_GoBack', '', ['_GoBack']],
    ['区财政局[bookmark: OLE_LINK1]、区审计局', '区财政局、区审计局', ['[bookmark: OLE_LINK1]']],
    [
      '见{ HYPERLINK "http://example.org/" \\o "x" }附件',
      '见附件',
      ['{ HYPERLINK "http://example.org/" \\o "x" }'],
    ],
    ['区\u200B财政局\u0007', '区财政局', []],
    ['[重点]工作', '[重点]工作', []],
  ])('%j', (paragraph, text, removed) => {
    expect(withoutResidue(paragraph)).toEqual({ text, removed });
  });
});
