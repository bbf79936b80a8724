import { describe, expect, test } from 'vitest';
import { run } from '../commands/world.ts';
import { openFolder } from './own-folder.ts';

const { write } = openFolder();
const long = 'Wie vraagt, krijgt ruimte van ons allemaal. '.repeat(16).trim();
const short = 'Wie vraagt, krijgt ruimte.';

describe('a deck in several languages', () => {
  test('is checked in all of them at once', async () => {
    const path = write('deck.csv', ['tekst:nl;tekst:de;tekst:fr', `${short};Wer fragt, bekommt.;Qui demande reçoit.`]);
    expect(await run(['check', path])).toMatchObject({
      code: 0,
      said: expect.stringContaining('Checked 1 card in nl, de and fr'),
    });
    expect((await run(['check', path], { language: 'nl' })).said).toContain(
      'Gecontroleerd: 1 kaart, in de talen ‘nl’, ‘de’ en ‘fr’',
    );
    expect(JSON.parse((await run(['check', path, '--json'])).said)).toEqual([]);
  });

  test('is told what does not fit in each of them, and in which language that is', async () => {
    const path = write('deck.csv', ['tekst:nl;tekst:de', `${short};${long}`, `${short};Wer fragt, bekommt.`]);
    const { code, told } = await run(['check', path]);
    expect(code).toBe(1);
    expect(told).toMatch(/^K01 “.*” front\.de: the text is [\d.]+ mm too long/m);
    expect(told).toMatch(/^In “de”: All cards fit when printed with --size \w+\.$/m);
    expect(told).not.toContain('.nl:');
    const both = write('both.csv', ['tekst:nl;tekst:de', `${long};${long}`]);
    const { told: dutch } = await run(['check', both], { language: 'nl' });
    expect(dutch).toMatch(/voorkant \(nl\): .*\n(.*\n)*.*voorkant \(de\): /);
    const problems: readonly { readonly language?: string; readonly rule?: string }[] = JSON.parse(
      (await run(['check', both, '--json'])).said,
    );
    expect(problems.map(({ language, rule }) => [language, rule])).toEqual([
      ['nl', 'fit'],
      ['nl', undefined],
      ['de', 'fit'],
      ['de', undefined],
    ]);
  });

  test('is checked in one of them where that is asked for, and the others are told', async () => {
    const path = write('deck.csv', ['tekst:nl;tekst:de', `${short};${long}`]);
    const { code, said } = await run(['check', path, '--lang', 'nl']);
    expect(code).toBe(0);
    expect(said).toContain('Checked 1 card in nl\nThis deck is also in de; check that with: check --lang de');
  });

  test('is told which signs of which language cannot be printed, and which language not at all', async () => {
    const path = write('deck.csv', [
      'tekst:nl;tekst:de;tekst:ar',
      `${short};Wer ⟲ fragt, bekommt.;من يسأل يحصل على مساحة`,
    ]);
    const { code, said, told } = await run(['check', path]);
    expect(code).toBe(0);
    expect(said).toContain('in nl and de');
    expect(told).toMatch(/^In “de”: These characters cannot be printed: ⟲\./m);
    expect(told).toMatch(/^In “ar”: “Deck” has Arabic letters, and our font has none/m);
  });

  test('says to another program which language cannot be printed, and sends nobody to check that one', async () => {
    const path = write('deck.csv', ['tekst:nl;tekst:ar', `${short};من يسأل يحصل على مساحة`]);
    // No fault of the deck: on a screen it is read. Who asks for that language alone is refused.
    const { code, said } = await run(['check', path, '--json']);
    expect([code, JSON.parse(said)]).toEqual([
      0,
      [{ problem: expect.stringMatching(/^In “ar”: “Deck” has Arabic letters/), language: 'ar' }],
    ]);
    expect((await run(['check', path])).said).not.toContain('check --lang ar');
    expect((await run(['check', path, '--lang', 'ar'])).code).toBe(1);
  });

  test('says of what only one of them has in which that is; a deck in one language needs not', async () => {
    const rest = ['Wer ruft an?', 'Wem gehört der Weg?', 'Was wächst hier?', 'Wer fehlt?'];
    const rows = rest.map((text) => `${short};${text}`);
    const odd = 'Lest zuerst alle Karten laut vor. '.repeat(9).trim();
    const path = write('deck.csv', ['tekst:nl;tekst:de', ...rows, `${short};${odd}`]);
    expect((await run(['check', path])).said).toMatch(/^In “de”: K05 makes the letters of/m);
    const one = write('one.csv', ['tekst:de', ...rest, odd]);
    expect((await run(['check', one])).said).toMatch(/^K05 makes the letters of/m);
  });
});

describe('a size', () => {
  const middling = 'Wie vraagt, krijgt ruimte van ons allemaal. '.repeat(11).trim();

  test('is checked as it would be printed', async () => {
    const path = write('deck.csv', ['tekst', middling]);
    expect(await run(['check', path])).toMatchObject({ code: 0 });
    const { code, told } = await run(['check', path, '--size', '50x70']);
    expect([code, told]).toEqual([
      1,
      expect.stringMatching(/K01 .* too long at 8\.5 pt(?:.|\n)*All cards fit when printed with --size/),
    ]);
    const larger = await run(['check', path, '--size', 'tarot'], { language: 'nl' });
    expect([larger.code, larger.said]).toEqual([0, expect.stringContaining('1 kaart, op maat tarot, in taal ‘nl’')]);
  });

  test('that is none is told with those there are; one that this game does not fit is a wish', async () => {
    const path = write('deck.csv', ['tekst', middling]);
    expect(await run(['check', path, '--size', 'reus'])).toMatchObject({
      code: 2,
      last: expect.stringContaining('--size: “reus” is not a size'),
    });
    expect(await run(['check', '--size', '40x60'])).toMatchObject({
      code: 2,
      last: expect.stringContaining('--size: 40 × 60 mm is too small for'),
    });
    expect((await run(['check', '--size', 'tarot'])).said).toContain('at tarot in nl and en');
  });
});
