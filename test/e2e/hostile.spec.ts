import { hostilePaths, type HostilePage } from '../portal/hostile';
import { expect, test } from './harness';

const reader = { unit: '区政府办', role: 'editor', name: '孙测试' } as const;

/** Documents that cannot carry an overlay; their popup works by address and title. */
const unreadable: HostilePage[] = ['xml', 'pdf'];
const readable = (Object.keys(hostilePaths) as HostilePage[]).filter((name) => !unreadable.includes(name));

for (const name of readable) {
  test(`a page that is odd (${name}) breaks nothing, and can be tagged from the popup`, async ({ lens }) => {
    test.setTimeout(120_000);
    await lens.visit({ path: hostilePaths[name] });
    const popup = await lens.popup(reader);
    await popup.waitFor('the page', (words) => !words.includes(lens.speak('popup_reading')), 60_000);
    await popup.tag(28);
    await expect.poll(() => popup.uncovered()).not.toContain(28);
    expect(lens.errors).toEqual([]);
  });
}

for (const name of unreadable) {
  test(`a document without a reader (${name}) says so, and can be tagged from the popup`, async ({
    lens,
  }) => {
    await lens.visit({ path: hostilePaths[name] });
    const popup = await lens.popup(reader);
    await popup.waitFor('what it says', (words) => words.includes(lens.speak('popup_not_loaded')));
    await popup.tag(28);
    await expect.poll(() => popup.uncovered()).not.toContain(28);
    expect(lens.errors).toEqual([]);
  });
}

test('styles of the page do not get into the overlay', async ({ lens }) => {
  const page = await lens.visit({ path: hostilePaths.loudStyles });
  const overlay = await lens.overlay(page);
  await overlay.open();
  const box = await page.evaluate(() => {
    const { position, opacity, color, fontSize } = getComputedStyle(
      document.querySelector('planlens-overlay')!,
    );
    return { position, opacity, red: color === 'rgb(255, 0, 0)', huge: parseFloat(fontSize) > 30 };
  });
  expect(box).toMatchObject({ opacity: '1', red: false, huge: false });
});
