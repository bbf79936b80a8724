import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { csv, dealFirst, openDecks, useFiles } from './deck-dialog.ts';
import { hear, listen } from './heard.ts';
import { openApp, pressDrawer, settle, showHere } from './page.ts';
import { visitEach } from './visit.ts';

let page: Page;
visitEach({ width: 1280, height: 800 }, (visit) => {
  page = visit.page;
});

/** Presses a button as somebody does who sees no pointer. */
const enter = async (name: string | RegExp, last = false) => {
  const found = page.getByRole('button', { name, exact: true });
  await (last ? found.last() : found.first()).focus();
  await page.keyboard.press('Enter');
  await settle(page);
};
/** Role and name of what has the focus, as the browser tells them to a reader. */
const readFocused = async () => {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const asked = { objectId: result.objectId ?? '', fetchRelatives: false };
  const [node] = (await session.send('Accessibility.getPartialAXTree', asked)).nodes;
  await session.detach();
  return `${node?.role?.value} ${node?.name?.value ?? ''}`.trim();
};

describe('a window over the table', () => {
  test.each([
    ['Toetsen', 'Toetsen'],
    ['Gesprek', 'Gesprek'],
    ['Kies welke kaarten meedoen', 'Welke kaarten doen mee?'],
    ['Schrijf een eigen kaart', 'Schrijf een eigen kaart'],
  ])('%s: begins at its heading, and is not read from beginning to end', async (button, heading) => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter(button);
    await page.locator('dialog[open]').waitFor();
    await expect.poll(readFocused).toBe(`heading ${heading}`);
  });

  test('what is wiped is asked about, and said to be for good', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Gesprek');
    await page.locator('dialog[open]').waitFor();
    await listen(page);
    await enter('Wis alles');
    expect(await readFocused()).toBe('button Nee, wis niets');
    expect(await hear(page)).toEqual(['Weet je het zeker? Dit kun je niet terugdraaien.']);
    await enter('Nee, wis niets');
    expect(await readFocused()).toBe('button Wis alles');
    expect(await hear(page)).toEqual([]);
  });

  test('an earlier conversation: said when it is put away, asked about by its name, and no other act is under the key', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await listen(page);
    await enter('Gesprek');
    await page.getByRole('textbox', { name: 'Naam' }).fill('Team Zuid');
    await enter('Begin een nieuw gesprek');
    await expect.poll(() => hear(page)).toContain('Bewaard: Team Zuid.');
    await enter('Gesprek');
    await enter('Wis Team Zuid');
    expect(await readFocused()).toBe('button Nee, wis niets');
    await enter('Nee, wis niets');
    expect(await readFocused()).toBe('button Wis Team Zuid');
    await enter('Wis Team Zuid');
    await enter('Ja, wis: Team Zuid');
    // The place it stood in, by its name: a section without one is read whole.
    await expect.poll(readFocused).toBe('heading Eerdere gesprekken');
  });
});

test('the time is said as it starts, waits, goes on, grows, ends and stops, and in between nothing', async () => {
  await page.clock.install();
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await page.locator('.desk').waitFor();
  await listen(page);
  const told = async () => {
    await page.clock.runFor(300);
    return hear(page);
  };
  await page.keyboard.press('m');
  expect(await told()).toEqual(['De tijd loopt: nog 1 minuut.']);
  await page.clock.runFor(20_000);
  expect(await told()).toEqual([]);
  await page.keyboard.press('m');
  expect(await told()).toEqual([expect.stringMatching(/^Pauze: nog (39|40) seconden\.$/)]);
  await page.keyboard.press('m');
  expect(await told()).toEqual([expect.stringMatching(/^De tijd loopt: nog (39|40) seconden\.$/)]);
  await page.clock.runFor(41_000);
  expect(await told()).toEqual(['De tijd is om.']);
  await pressDrawer(page, 'timer-panel');
  await page.getByRole('button', { name: 'Eén minuut erbij' }).click();
  expect(await told()).toEqual([expect.stringMatching(/^De tijd loopt: nog (1 minuut|59 seconden)\.$/)]);
  await page.getByRole('button', { name: 'Stop de tijd' }).click();
  expect(await told()).toEqual(['De tijd is gestopt.']);
  await page.getByRole('button', { name: 'EN, English' }).click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  expect((await told()).join(' ')).not.toContain('time');
});

test('hands are counted aloud where the card stands large in this window, once each', async () => {
  await openApp(page, 'set=all&seed=7&position=0&log=jD06.g2&lang=nl');
  await showHere(page);
  await listen(page);
  for (const key of '12') await page.keyboard.press(key);
  await settle(page);
  expect(await hear(page)).toEqual(['1 hand geteld', '2 handen geteld']);
});

test('a link that says nothing is told', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await listen(page);
  await page.evaluate(() => {
    location.hash = 'set=all&seed=7&position=1&log=zzzz&lang=nl';
  });
  await expect.poll(() => hear(page)).toEqual([expect.stringContaining('Deze link is niet compleet.')]);
});

test('the key for the notes takes a reader there, and back', async () => {
  await openApp(page, 'set=all&seed=7&position=0&log=jV01&lang=nl');
  await page.getByRole('button', { name: 'Draai om' }).focus();
  await page.keyboard.press('i');
  await expect.poll(readFocused).toBe('tabpanel Notities');
  await page.keyboard.press('i');
  await expect.poll(readFocused).toBe('button Draai om');
});

describe('the workshop', () => {
  test('each step of role poker is said', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Rolpoker');
    await page.locator('.poker-panel').waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(readFocused).toBe('heading Iedereen schrijft de vijf rollen op losse briefjes.');
  });

  test('the mirror says which card comes next, which skill is counted, and an outcome that is too small', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Spiegel');
    await page.locator('.mirror-answer').first().waitFor();
    await listen(page);
    await enter('al volop');
    expect(await hear(page)).toEqual(['Co-creatie: al volop. 1 van 17 gelegd. Nu Netwerker.']);
    await enter('Tel handen');
    await listen(page);
    await enter('Eén erbij: al volop');
    await hear(page);
    await enter('Volgende vaardigheid');
    expect(await hear(page)).toContain('V02 Netwerker');
    await enter('Toon de uitkomst');
    expect((await hear(page)).join(' ')).toMatch(/vijf/);
  });

  test('what is taken back in the mirror is said, and how things are then, once', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Spiegel');
    await page.locator('.mirror-answer').first().waitFor();
    await enter('al volop');
    await enter('weet niet');
    await listen(page);
    const undone: string[] = [];
    const undo = async () => {
      await enter('Ongedaan maken');
      undone.push(...(await hear(page)).filter((said) => said.startsWith('Ongedaan')));
    };
    await undo();
    await undo();
    await enter('al volop');
    await enter('Begin deze beurt opnieuw');
    await undo();
    await enter('Tel handen');
    await enter('Eén erbij: al volop');
    await enter('Eén erbij: al volop');
    await undo();
    await enter('Toon de uitkomst');
    await undo();
    expect(undone).toEqual([
      'Ongedaan gemaakt. Netwerker ligt weer op de stapel.',
      'Ongedaan gemaakt. Co-creatie ligt weer op de stapel.',
      'Ongedaan gemaakt. Co-creatie: al volop. 1 van 17 gelegd.',
      'Ongedaan gemaakt. Co-creatie, al volop: 1 hand.',
      'Ongedaan gemaakt. De uitkomst is verborgen.',
    ]);
  });

  test('that printing was stopped is said', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Oogst');
    await page.getByRole('button', { name: 'Maak de pdf' }).waitFor();
    // The part that prints is long under way.
    await page.route(/assets\/print-/, () => undefined);
    await enter('Maak de pdf');
    await listen(page);
    await enter('Stop');
    await expect.poll(() => hear(page)).toEqual(['Gestopt. Er is geen pdf gemaakt.']);
  });

  test('a number that a button changes is said', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Programma');
    await page.locator('.plan-number').first().waitFor();
    await listen(page);
    await page.locator('.plan-number .button').nth(1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => hear(page)).toEqual([expect.stringMatching(/: 125$/)]);
  });

  test('what is taken home is gone to, and not only shown', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Oogst');
    await enter('Neem de oogst mee');
    await expect.poll(readFocused).toBe('heading Neem de oogst mee');
  });
});

describe('cards of one’s own', () => {
  test('what came of a file is gone to: a deck, or none and why', async () => {
    await openApp(page, 'lang=nl');
    await openDecks(page);
    const field = page.getByLabel('Kies een bestand');
    await field.setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
    await expect.poll(readFocused).toBe('heading Van dit bestand kunnen we nog geen kaarten maken');
    await enter('Terug');
    await expect.poll(readFocused).toBe('heading Welke kaarten gebruiken jullie?');
    await field.setInputFiles(csv('vragen.csv', ['titel,vraag', 'Begin,Wat wil je weten?', 'Slot,Wat neem je mee?']));
    await expect.poll(readFocused).toBe('heading Zo worden jullie kaarten');
  });

  test('a card in another language is called in that language in every list', async () => {
    await openApp(page, 'lang=nl');
    await openDecks(page);
    const rows = ['Opening,What do you want to know about the people here?', 'End,What will you take along this week?'];
    await useFiles(page, [csv('english.csv', ['title,question', ...rows])]);
    expect(await page.locator('h1').getAttribute('lang')).toBe('en');
    await dealFirst(page);
    expect(await page.locator('.card').getAttribute('lang')).toBe('en');
    expect(await page.locator('.card-list span[lang=en]').count()).toBe(1);
    await page.getByRole('tab', { name: 'Notities' }).click();
    expect(await page.locator('.asks span[lang=en]').count()).toBe(1);
  });

  test('a deck that is taken away is asked about', async () => {
    await openApp(page, 'lang=nl');
    await openDecks(page);
    await useFiles(page, [csv('vragen.csv', ['titel,vraag', 'Begin,Wat wil je weten?'])]);
    await openDecks(page);
    await enter('Gebruik deze kaarten: Ruimtemakers');
    await page.locator('.deck-dialog').waitFor({ state: 'hidden' });
    await openDecks(page);
    await listen(page);
    await enter('Haal weg: Vragen');
    expect(await readFocused()).toBe('button Nee, laat staan');
    expect(await hear(page)).toEqual([expect.stringContaining('Gesprekken met deze kaarten blijven bewaard.')]);
    await enter('Nee, laat staan');
    expect(await readFocused()).toBe('button Haal weg: Vragen');
  });
});

describe('under a window over the table', () => {
  test('that the time is over is said in the window, and once', async () => {
    await page.clock.install();
    await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
    await page.locator('.desk').waitFor();
    await page.keyboard.press('m');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.clock.runFor(300);
    await listen(page);
    await page.clock.runFor(61_000);
    expect(await hear(page)).toEqual(['De tijd is om.']);
    await page.keyboard.press('Escape');
    await page.clock.runFor(300);
    expect(await hear(page)).toEqual([]);
  });

  test('so is what happens to the projector, each time', async () => {
    await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
    await enter('Toetsen');
    await page.locator('dialog[open]').waitFor();
    await listen(page);
    for (const key of '...') {
      await page.keyboard.press(key);
      await settle(page);
    }
    expect(await hear(page)).toEqual(['Het grote scherm is zwart.', 'Het grote scherm is zwart.']);
  });

  test('and what must be known of what is kept, as soon as it is so', async () => {
    await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
    await page.waitForFunction(() => localStorage.getItem('ruimtemakers:1:session') !== null);
    await enter('Gesprek');
    await page.locator('dialog[open]').waitFor();
    await page.evaluate(() => {
      const fail = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = fail;
      Storage.prototype.setItem = fail;
    });
    await listen(page);
    await page.getByRole('textbox', { name: 'Naam' }).fill('Team Zuid');
    await expect.poll(() => hear(page)).toEqual([expect.stringContaining('bewaren')]);
  });

  test('and what broke', async () => {
    await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
    await enter('Toetsen');
    await page.locator('dialog[open]').waitFor();
    await listen(page);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    // A heading and what stands under it are two things.
    await expect.poll(() => hear(page)).toEqual([expect.stringMatching(/mis\.? [A-Z]/)]);
  });
});
