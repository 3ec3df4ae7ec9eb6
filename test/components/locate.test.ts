// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { locate } from '../../components/overlay/locate';
import { paint } from '../../components/overlay/paint';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>部门预算</title>${body}`, 'text/html');
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('locating a quote', () => {
  it('finds it across several nodes', () => {
    const page = pageOf('<p>浔阳区<b>财政局</b><span>2023年</span>部门预算公开</p>');
    expect(locate(page, '财政局2023年部门预算')?.toString()).toBe('财政局2023年部门预算');
  });

  it('finds it across blocks, however the reader glued them and however the page is indented', () => {
    const page = pageOf('<div>\n  <p>一、收支\n 预算　总表</p>\n  <p>二、支出预算</p></div>');
    const range = locate(page, '收支 预算 总表\n二、支出');
    expect(squeeze(range?.toString() ?? '')).toBe('收支预算总表二、支出');
  });

  it('prefers the text over links, menus and footers that repeat it', () => {
    const page = pageOf(
      '<nav><a href="#">部门预算</a></nav><p id="main">部门预算</p><footer>部门预算</footer>',
    );
    expect(locate(page, '部门预算')?.startContainer.parentElement?.id).toBe('main');
    expect(locate(pageOf('<a href="#">部门预算</a>'), '部门预算')).not.toBeNull();
  });

  it('does not find it in code, in what a visitor types, in the title, or at all', () => {
    const page = pageOf('<script>"部门预算"</script><textarea>部门预算</textarea><p>决算</p>');
    expect(locate(page, '部门预算')).toBeNull();
    expect(locate(page, '')).toBeNull();
    expect(locate(page, ' \n')).toBeNull();
  });

  it('stands a page without body, and forms whose fields are named like DOM properties', () => {
    const bare = pageOf('');
    bare.body.remove();
    expect(locate(bare, '预算')).toBeNull();
    const form = pageOf('<form><input name="closest"><input name="parentElement">部门预算</form>');
    expect(locate(form, '部门预算')?.toString()).toBe('部门预算');
  });

  it('changes no node of the page', () => {
    const page = pageOf('<p>浔阳区<b>财政局</b>部门预算</p>');
    const before = page.documentElement.outerHTML;
    locate(page, '财政局部门');
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('holds for any quote cut out of any page', () => {
    const word = fc.stringMatching(/^[预算决公开 \n“”\u{20000}]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (words, a, b) => {
        const page = pageOf('<main></main>');
        const main = page.querySelector('main')!;
        for (const text of words)
          main.append(Object.assign(page.createElement('span'), { textContent: text }));
        const whole = squeeze(words.join(''));
        const start = whole.length ? a % whole.length : 0;
        const quote = whole.slice(start, start + 1 + (b % 10));
        expect(squeeze(locate(page, quote)?.toString() ?? '')).toBe(quote);
      }),
    );
  });
});

describe('painting', () => {
  it('registers one highlight under its name and takes it away again', () => {
    document.body.innerHTML = '<p>部门预算</p>';
    const highlights = {
      set: vi.fn<(name: string, value: object) => void>(),
      delete: vi.fn<(name: string) => void>(),
    };
    class Highlight {
      readonly range: Range;
      constructor(range: Range) {
        this.range = range;
      }
    }
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', Highlight);
    const range = locate(document, '预算');
    expect(paint(document, 'evidence', range)).toBe(true);
    expect(highlights.set).toHaveBeenCalledExactlyOnceWith('evidence', new Highlight(range!));
    paint(document, 'evidence', null);
    expect(highlights.delete).toHaveBeenCalledExactlyOnceWith('evidence');
  });

  it('does without where the browser has no CSS highlights', () => {
    vi.unstubAllGlobals();
    document.body.innerHTML = '<p>部门预算</p>';
    expect(paint(document, 'evidence', locate(document, '预算'))).toBe(false);
  });
});
