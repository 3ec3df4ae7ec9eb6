import { rmSync } from 'node:fs';
import { ensureBrowser } from '../browser/ensure';
import { builtExtension, openBrowser, type OpenedBrowser } from '../browser/open';
import { startPortal } from '../portal/portal';
import { runTool } from '../step';
import { withBarePage } from './barePage';

/** Builds the extension and measures it in a browser of its own, in which one page without scripts stands beside it. */
export async function inBuiltBrowser<Figures>(
  bareLike: 'popup.html' | 'options.html',
  measure: (browser: OpenedBrowser, version: string) => Promise<Figures>,
): Promise<Figures> {
  if ((await runTool(['wxt', 'build'], { quiet: true })) !== 0)
    throw new Error('the extension was not built: npm run build');
  const ready = ensureBrowser(builtExtension);
  if (!ready.ok) throw new Error(ready.error.join('\n'));
  const portal = await startPortal();
  const extension = withBarePage(builtExtension, bareLike);
  const browser = await openBrowser({
    executable: ready.value.path,
    extension,
    portalPort: portal.port,
    headless: true,
  });
  try {
    return await measure(browser, ready.value.version);
  } finally {
    await browser.close();
    await portal.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
