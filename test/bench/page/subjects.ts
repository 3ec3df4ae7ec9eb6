import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readArticle } from '../../portal/article';
import { html, type Answer } from '../../portal/portal';
import { shapes } from '../../portal/shapes';

/** Length of the article, in characters of its text: an ordinary policy document. */
export const articleCharacters = 5_000;

/** Who is measured. `bare` is the page by itself: the others are counted as what they add to it. */
export const subjects = ['bare', 'planlens', 'sa11y', 'axe'] as const;
export type Subject = (typeof subjects)[number];

/** Address of the page for a subject. The pages differ only in the scripts that Sa11y's and axe-core's manuals ask for. */
export function pathFor(subject: Subject): string {
  const id = subject === 'sa11y' ? 6045002 : subject === 'axe' ? 6045003 : 6045001;
  return `/zwgk/zcjd/wzjd/202306/t20230601_${id}.html`;
}

/** The pages and the scripts that they load, for the portal to serve. */
export function benchPages(): Map<string, Answer> {
  const page = articlePage();
  return new Map<string, Answer>([
    [pathFor('bare'), html(page)],
    [pathFor('sa11y'), html(withScripts(page, sa11yScripts))],
    [pathFor('axe'), html(withScripts(page, axeScripts))],
    ['/bench/sa11y.css', file('sa11y/dist/css/sa11y.min.css', 'text/css')],
    ['/bench/sa11y.js', file('sa11y/dist/js/sa11y.umd.min.js', 'text/javascript')],
    ['/bench/sa11y-zh.js', file('sa11y/dist/js/lang/zh.umd.js', 'text/javascript')],
    ['/bench/axe.js', file('axe-core/axe.min.js', 'text/javascript')],
  ]);
}

/** As in Sa11y's examples: style sheet, library, language, one call. */
const sa11yScripts = `<link rel="stylesheet" href="/bench/sa11y.css"/>
<script src="/bench/sa11y.js"></script><script src="/bench/sa11y-zh.js"></script>
<script>document.addEventListener('sa11y-check-complete', () => { globalThis.checked = true; });
Sa11y.Lang.addI18n(Sa11yLangZh.strings); new Sa11y.Sa11y({});</script>`;

/** As in axe-core's manual: library, then one run over the document. */
const axeScripts = `<script src="/bench/axe.js"></script>
<script>addEventListener('load', () => axe.run(document).then((found) => { globalThis.checked = found; }));</script>`;

function withScripts(page: string, scripts: string): string {
  return page.replace('</body>', `${scripts}</body>`);
}

/** Paragraphs of the portal's documents, one after the other and from the start again, up to the wanted length. */
function articlePage(): string {
  const files = [
    'renewal-interpretation.html',
    'school-enrolment.html',
    'cleanup-result.html',
    'outreach-2023.html',
  ];
  const paragraphs = files.flatMap(
    (name) => readArticle(name).body.match(/<(p|table)[\s>][\s\S]*?<\/\1>/g) ?? [],
  );
  let body = '';
  let length = 0;
  for (let n = 0; length < articleCharacters; n = (n + 1) % paragraphs.length) {
    const paragraph = paragraphs[n] ?? '';
    const text = paragraph.replace(/<[^>]*>|\s/g, '');
    body +=
      length + text.length > articleCharacters
        ? `<p>${text.slice(0, articleCharacters - length)}</p>`
        : paragraph;
    length += text.length;
  }
  return shapes['one-line']({ ...readArticle('renewal-interpretation.html'), body });
}

const require = createRequire(import.meta.url);

function file(name: string, type: string): Answer {
  const [folder = '', ...rest] = name.split('/');
  const root = path.dirname(require.resolve(`${folder}/package.json`));
  return { type: `${type}; charset=utf-8`, body: readFileSync(path.join(root, ...rest)) };
}
