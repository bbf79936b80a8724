import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the drawing says, from the widths it is drawn at, and what the table says; row by row. */
const readBoard = (page: Page) =>
  page.evaluate(() => {
    const drawn = [...document.querySelectorAll('.mirror-row')].map((row) => {
      const bar = row.querySelector('.mirror-bar');
      const whole = bar?.getBoundingClientRect().width ?? 0;
      const shares = ['fully', 'growing', 'nudge', 'unknown'].map((answer) => {
        const share = bar?.querySelector(`.${answer}`);
        return share ? share.getBoundingClientRect().width / whole : 0;
      });
      const numbers = [...row.querySelectorAll('.mirror-row-numbers > span')].map((span) => Number(span.textContent));
      return { skill: row.getAttribute('data-row'), shares, numbers };
    });
    const told = [...document.querySelectorAll('.mirror-table tbody tr')].map((row) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => Number(cell.firstChild?.textContent));
      return { skill: row.getAttribute('data-row'), counts: cells.slice(0, 4), total: cells[4] ?? 0 };
    });
    return { drawn, told };
  });

/** Expects the mirror's board to have so many rows of so many people, drawn as its table tells. */
export const expectBoard = async (page: Page, rows: number, people: number): Promise<void> => {
  const { drawn, told } = await readBoard(page);
  expect(drawn).toHaveLength(rows);
  expect(drawn.map(({ skill }) => skill)).toEqual(told.map(({ skill }) => skill));
  for (const [i, { shares, numbers }] of drawn.entries()) {
    const { counts = [], total = 0 } = told[i] ?? {};
    expect(numbers).toEqual(counts);
    expect(total).toBe(people);
    for (const [at, share] of shares.entries()) expect(share).toBeCloseTo((counts[at] ?? 0) / total, 2);
  }
};
