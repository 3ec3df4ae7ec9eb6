import path from 'node:path';
import { ensureBrowser } from '../browser/ensure';
import { builtExtension, openBrowser, type OpenedBrowser } from '../browser/open';
import { portalPage } from '../portal/pages';
import { addressOf, startPortal } from '../portal/portal';
import { runTool } from '../step';
import { runUnattended } from './unattended';

/**
 * `npm start [-- --headless]`: builds the extension, starts the test portal, and opens a browser with both. Without a
 * display, or with --headless, the main job runs by itself, and the exit code says whether it went well.
 */
const project = path.resolve(import.meta.dirname, '../..');
const opened = ['audit-rectification.html', 'school-enrolment.html', 'roster-in-time.html'];

process.exitCode = await start(process.argv.includes('--headless') || !hasDisplay());

async function start(headless: boolean): Promise<number> {
  if ((await runTool(['wxt', 'build'])) !== 0) {
    return complain(['扩展没有构建成功，原因见上。', 'The extension was not built; see above.']);
  }

  const browser = ensureBrowser(builtExtension);
  if (!browser.ok) return complain(browser.error);

  const portal = await startPortal();
  console.log(`演示门户：${portal.origin}（浏览器里的地址是 http://www.xunyang.gov.cn/）`);
  try {
    const running = await openBrowser({
      executable: browser.value.path,
      extension: builtExtension,
      portalPort: portal.port,
      headless,
    });
    return await (headless ? unattended(running) : attended(running));
  } catch (error) {
    return complain(['没有完成：', error instanceof Error ? error.message : JSON.stringify(error)]);
  } finally {
    await portal.close();
  }
}

async function unattended(browser: OpenedBrowser): Promise<number> {
  try {
    const wrong = await runUnattended(browser, path.join(project, '.output/demo'));
    return wrong.length === 0 ? 0 : complain(['有不对的地方：', ...wrong]);
  } finally {
    await browser.close();
  }
}

/** Three pages, then the person has the browser; ends when it is closed. */
async function attended(browser: OpenedBrowser): Promise<number> {
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  const [blank] = browser.context.pages();
  for (const file of opened) {
    await (await browser.context.newPage()).goto(addressOf(portalPage(file)));
  }
  await blank?.close();
  console.log(
    '已打开三个网页：点页面右侧的“要点镜”看理由；点工具栏的要点镜图标（可先在拼图按钮里固定）看未覆盖的任务。',
  );
  console.log(
    'Three pages are open: click 要点镜 at the right edge; the toolbar icon lists uncovered tasks. Close the browser to end.',
  );
  await closed;
  await browser.close();
  return 0;
}

function complain(lines: string[]): number {
  console.error(lines.join('\n'));
  return 1;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
