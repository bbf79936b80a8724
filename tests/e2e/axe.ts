import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The squeezed edition is half as long, which a browser is sent and reads once a page. */
const { source }: typeof axe = createRequire(import.meta.url)('axe-core/axe.min.js');

/** Not among axe's own until it has proved itself: who speaks what stands on a button must be understood. */
const spoken = { 'label-content-name-mismatch': { enabled: true } };

/**
 * Faults that axe finds on a page as it stands, or within the one element that a selector names. The library comes once
 * a page: another hash on the same page needs it no second time.
 */
export const findViolations = async (page: Page, within?: string): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ within, rules }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(within ?? document, { rules, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { within, rules: spoken },
  );
};
