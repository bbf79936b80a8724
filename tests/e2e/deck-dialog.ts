import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a person does with decks of people's own, in the Dutch app. */

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csv = (name: string, rows: readonly string[]): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\r\n')),
});

export const dialogOf = (page: Page) => page.locator('.deck-dialog');
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const openDecks = async (page: Page): Promise<void> => {
  // A dialog that stands open has a way there too, before the one that it covers.
  await page.getByRole('button', { name: 'Open eigen kaarten', exact: true }).last().click();
  await dialogOf(page).waitFor();
};

/** From a table in progress the way to the decks goes by the conversation. */
export const openDecksAtWork = async (page: Page): Promise<void> => {
  await press(page, 'Gesprek');
  await openDecks(page);
};

export const seePreview = (page: Page): Promise<void> => page.locator('.deck-preview .deck-family').first().waitFor();

export const useDeck = async (page: Page): Promise<void> => {
  await press(page, 'Gebruik deze kaarten');
  await dialogOf(page).waitFor({ state: 'hidden' });
};

/** Chooses files in the open dialog, and lays their deck on the table. */
export const useFiles = async (page: Page, files: readonly GivenFile[]): Promise<void> => {
  await page.getByLabel('Kies een bestand').setInputFiles([...files]);
  await seePreview(page);
  await useDeck(page);
};

export const dealFirst = (page: Page): Promise<void> => press(page, 'Trek de eerste kaart');

/** Drops a file on a window, as soon as that takes drops. */
export const dropFile = (page: Page, text: string, name: string): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(
        ({ text, name }) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], name, { type: 'text/csv' }));
          const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
          // What nobody takes, a browser leaves the page for.
          return window.dispatchEvent(drop) ? 'left' : 'taken';
        },
        { text, name },
      ),
    )
    .toBe('taken');
