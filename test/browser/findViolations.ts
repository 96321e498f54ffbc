import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The accessibility violations that axe finds in a page, as `rule: element`. Sandboxed frames are not checked. */
export async function findViolations(page: Page): Promise<string[]> {
  // Injected by the debugger, which the page's content security policy does not block.
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document, { iframes: false })')) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
