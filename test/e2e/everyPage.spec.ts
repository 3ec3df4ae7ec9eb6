import { readArticle } from '../portal/article';
import { disagreement } from '../portal/expectation';
import { columnPath, homePath, portalPages } from '../portal/pages';
import { expect, test } from './harness';

test('every page of the portal says what an inspector would say', async ({ lens }) => {
  test.setTimeout(180_000);
  const wrong: string[] = [];
  for (const expected of portalPages) {
    const page = await lens.visit(expected);
    const reading = await (await lens.overlay(page)).read();
    const problem = disagreement(expected, reading);
    if (problem) wrong.push(`${readArticle(expected.file).title}: ${problem}`);
    for (const { reasons, evidence } of reading.findings) {
      expect(reasons, `${expected.file}: a finding without a reason`).not.toHaveLength(0);
      expect(evidence, `${expected.file}: a finding without evidence`).not.toHaveLength(0);
    }
    await page.close();
  }
  expect(wrong).toEqual([]);
  expect(lens.errors).toEqual([]);
});

test('home page and column pages fulfil nothing by themselves', async ({ lens }) => {
  for (const path of [homePath, columnPath]) {
    const page = await lens.visit({ path });
    const { findings } = await (await lens.overlay(page)).read();
    expect(
      findings.filter(({ counts }) => counts),
      path,
    ).toEqual([]);
  }
});
