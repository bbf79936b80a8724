import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStyle } from '../../../cards/style/read-style.ts';
import { plainStyle } from '../../../cards/style/style.ts';

const read = (tree: unknown) => readStyle(JSON.stringify(tree));
const coloursOf = (tree: unknown) => read(tree).style.accents.map(({ number, asked }) => [number, asked]);
const rulesOf = ({ told, problems }: ReturnType<typeof readStyle>) => [
  ...told.map(({ rule, about }) => `${rule} ${about}`),
  ...problems.map(({ rule, about }) => `! ${rule} ${about}`),
];

describe('a style in the form of 2025.10', () => {
  const tree = {
    deck: {
      color: {
        $type: 'color',
        'accent-1': { $value: { colorSpace: 'srgb', components: [0, 0.275, 0.6], hex: '#004699' } },
        'accent-2': { $value: '{deck.color.accent-1}' },
        deep: { 'accent-3': { $root: { $value: { $ref: '#/deck/color/accent-1/$value' } } } },
        'accent-4': { $ref: '#/deck/color/accent-1' },
      },
      font: {
        $type: 'fontFamily',
        body: { $value: ['IBM Plex Sans', 'sans-serif'] },
        title: { $value: '{deck.font.body}' },
      },
    },
    $extensions: {
      'nl.ruimtemakers': {
        logo: 'logo.svg',
        logoAlt: 'Gemeente Wilgenoord',
        fontFiles: { body: 'a.woff', strong: './fonts/b.woff', title: 'fonts\\c.woff' },
      },
    },
  };

  test('gives colours, fonts and files', () => {
    const { style, told, problems } = read(tree);
    expect(style).toEqual({
      accents: [1, 2, 3, 4].map((number) => ({ number, asked: '#004699', colour: '#004699', tint: '#DEEDFF' })),
      fonts: { body: 'IBM Plex Sans', title: 'IBM Plex Sans' },
      fontFiles: { body: 'a.woff', strong: 'fonts/b.woff', title: 'fonts/c.woff' },
      logo: { file: 'logo.svg', alt: 'Gemeente Wilgenoord' },
    });
    expect([told, problems]).toEqual([[], []]);
  });

  test('may begin with a mark of its encoding', () => {
    expect(readStyle(`\uFEFF${JSON.stringify(tree)}`)).toEqual(read(tree));
  });

  test('says which typeface has no file, and what a logo lacks', () => {
    const { $extensions: _, ...bare } = tree;
    const found = read({ ...bare, $extensions: { 'nl.ruimtemakers': { logo: 'logo.png' } } });
    expect(rulesOf(found)).toEqual(['font font.body', 'font font.title', 'alt logoAlt']);
    expect(found.told[0]?.says.nl).toBe(
      'IBM Plex Sans zit er niet bij. Zet het bestand (.woff, .ttf of .otf) naast de stijl en noem het bij fontFiles.body; tot dan gebruiken we ons eigen lettertype.',
    );
  });
});

describe('a style as it was written before', () => {
  test('by Style Dictionary: value and type, aliases that end in value', () => {
    const tree = {
      dorp: { color: { zee: { 100: { value: '#004699', type: 'color' } } } },
      deck: { color: { 'accent-1': { value: '{dorp.color.zee.100.value}' } } },
      dorpen: { text: { 'font-family': { default: { value: 'Lato, Arial, sans-serif', type: 'fontFamilies' } } } },
    };
    expect(coloursOf(tree)).toEqual([[1, '#004699']]);
    expect(read(tree).style.fonts).toEqual({ body: 'Lato' });
  });

  test('by Tokens Studio: sets on top, which aliases leave out, and the last of them counts', () => {
    const tree = {
      'brand/basis.v2': { merk: { blauw: { $type: 'color', $value: '#000000' } } },
      thema: { merk: { blauw: { $type: 'color', $value: '#004699' } } },
      $themes: [],
      $metadata: { tokenSetOrder: ['brand/basis.v2', 'thema', 'gebruik'] },
      gebruik: {
        accent: { 'accent-1': { $type: 'color', $value: '{merk.blauw}' }, 'accent-2': { $value: '$merk.blauw' } },
      },
    };
    expect(coloursOf(tree)).toEqual([
      [1, '#004699'],
      [2, '#004699'],
    ]);
  });

  test('by NL Design System: of a scale the shade that carries white letters', () => {
    const scale = (shades: Record<string, string>) =>
      Object.fromEntries(Object.entries(shades).map(([name, $value]) => [name, { $value }]));
    const tree = {
      basis: {
        color: {
          $type: 'color',
          'accent-1': scale({ 'bg-default': '#E0EEFF', 'color-default': '#113355' }),
          'accent-1-inverse': scale({ 'bg-default': '#004699', 'color-default': '#FFFFFF' }),
          'accent-2': scale({ 'bg-default': '#FFEEEE', 'color-default': '#770011', 'bg-hover': '#FFDDDD' }),
        },
        text: { 'font-family': { default: { $value: ['Fira Sans'] }, monospace: { $value: ['Fira Code'] } } },
        heading: { 'font-family': { $value: "'Open Sans', sans-serif" } },
      },
    };
    expect(coloursOf(tree)).toEqual([
      [1, '#004699'],
      [2, '#770011'],
    ]);
    expect(read(tree).style.fonts).toEqual({ body: 'Fira Sans', title: 'Open Sans' });
  });

  test('without accents: the first colours of the house that carry white letters, and we say which', () => {
    const colour = (value: string) => ({ value, type: 'color' });
    const found = read({
      dorp: {
        color: {
          wit: colour('#FFFFFF'),
          gras: { 100: colour('#0B6B2E'), 200: colour('#0B6C2F') },
          primary: colour('#2065a4'),
          geel: colour('#FFD100'),
          grijs: colour('#444444'),
          'link-hover': colour('#770011'),
        },
      },
    });
    expect(found.style.accents.map(({ asked }) => asked)).toEqual(['#2065A4', '#0B6B2E']);
    expect(rulesOf(found)).toEqual(['guess accent-1', 'dark accent-1', 'dark accent-2']);
    expect(found.told[0]?.says.nl).toBe(
      'Geen kleur heet accent-1. We hebben genomen: accent-1 = dorp.color.primary, accent-2 = dorp.color.gras.100. Moet dat anders? Noem ze dan zelf accent-1 en accent-2.',
    );
  });
});

describe('what cannot be had is said in a sentence', () => {
  const accents = (values: readonly unknown[], more = {}) => ({
    ...more,
    c: Object.fromEntries(values.map(($value, i) => [`accent-${i + 1}`, { $type: 'color', $value }])),
  });

  test('a colour that is darkened, one that is refused, and one that is none', () => {
    const found = read(accents(['#cc0000', '#37b48c', 'papaya', { colorSpace: 'srgb' }]));
    expect(found.style.accents.map(({ number, colour }) => [number, colour])).toEqual([[1, '#A90000']]);
    expect([...found.told, ...found.problems].map(({ says }) => says.nl)).toEqual([
      'accent-1 #CC0000 is te licht voor witte letters (contrast 5,8; 7 is nodig). We maken hem 17 % donkerder: #A90000.',
      'accent-2 #37B48C is te licht voor witte letters: er moet 46 % zwart bij, en met meer dan 35 % wordt het een andere kleur. Kies zelf een andere; tot dan krijgen die kaarten er een van ons.',
      'accent-3: papaya kunnen we niet als kleur lezen. Schrijf hem als #1457a3.',
      'accent-4: {"colorSpace":"srgb"} kunnen we niet als kleur lezen. Schrijf hem als #1457a3.',
    ]);
  });

  test('an alias that leads to itself, and one that leads nowhere', () => {
    const found = read(accents(['{c.accent-2}', '{c.accent-1}', '{c.accent-3}', '{weg}', { $ref: '#/weg' }]));
    expect(found.problems.map(({ says }) => says.nl)).toEqual([
      'accent-1 verwijst via {c.accent-2} naar zichzelf. Schrijf de kleur zelf op, zoals #1457a3.',
      'accent-2 verwijst via {c.accent-1} naar zichzelf. Schrijf de kleur zelf op, zoals #1457a3.',
      'accent-3 verwijst via {c.accent-3} naar zichzelf. Schrijf de kleur zelf op, zoals #1457a3.',
      'accent-4 verwijst naar {weg}, en dat staat niet in dit bestand. Zet het erbij, of schrijf de kleur zelf op.',
      'accent-5 verwijst naar {weg}, en dat staat niet in dit bestand. Zet het erbij, of schrijf de kleur zelf op.',
    ]);
  });

  test.each([
    '../logo.svg',
    '/etc/passwd',
    'C:\\logo.svg',
    'https://elders.nl/logo.svg',
    'a/../../b.png',
    '~/logo.png',
    7,
  ])('a logo that is not beside the style: %s', (logo) => {
    const found = read({ $extensions: { 'nl.ruimtemakers': { logo } } });
    expect([found.style.logo, rulesOf(found)]).toEqual([undefined, ['! file logo']]);
    expect(found.problems[0]?.says.en).toContain('give only its name');
  });

  test.each([
    ['', 'geen JSON'],
    ['{"a": 1,}', 'geen JSON'],
    ['[]', 'met accolades; hier staat []'],
    ['null', 'met accolades; hier staat null'],
    ['PK\u0003\u0004', 'geen JSON'],
    ['{}', 'geen kleuren, lettertypen of logo'],
    ['['.repeat(1e6), 'geen JSON'],
    ['x'.repeat(5_000_001), 'een stijl mag hoogstens 5 MB zijn'],
  ])('what is no style', (text, said) => {
    const { style, problems } = readStyle(text);
    expect(style).toEqual(plainStyle);
    expect(problems.map(({ says }) => says.nl.includes(said))).toEqual([true]);
    expect(problems[0]?.says.nl.length).toBeLessThan(250);
  });

  test('the line at which JSON ends too soon', () => {
    expect(readStyle('{\n  "a": 1\n  "b": 2\n}').problems[0]?.says.nl).toContain('regel 3, ‘"b": 2’');
  });
});

describe('what is meant to do harm does none', () => {
  test('names of prototypes are names', () => {
    const found = readStyle(
      '{"__proto__":{"color":{"accent-1":{"$value":"#004699"}}},"constructor":{"accent-2":{"value":"{__proto__.color.accent-1}"}},"toString":{"$value":"x"}}',
    );
    expect(found.style.accents.map(({ number }) => number)).toEqual([1, 2]);
    expect(({} as Record<string, unknown>).color).toBeUndefined();
  });

  test('groups without end, tokens without end and aliases without end take no time', () => {
    const deep = `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`;
    expect(rulesOf(readStyle(deep))).toContain('! size $value');
    const many = { c: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`t${i}`, { $value: '1' }])) };
    expect(rulesOf(read(many))).toContain('! size $value');
    const chain = Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`t${i}`, { $value: `{t${i + 1}}` }]));
    expect(rulesOf(read({ 'accent-1': { $value: '{t0}' }, ...chain }))).toEqual(['! alias accent-1']);
  });

  test('any JSON at all gives a style, or says why not', () => {
    const keys = fc.constantFrom('$value', 'value', '$type', 'type', 'accent-1', 'color', '__proto__', '$root', '$ref');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('{accent-1}', '#cc0000', '{a', '$a', 'hsl(1 2% 3%)'),
        fc.jsonValue(),
        fc.dictionary(fc.oneof(keys, fc.string()), tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          tree.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (text) => {
          const { style, told, problems } = readStyle(text);
          expect(style.accents.every(({ colour }) => /^#[\dA-F]{6}$/.test(colour))).toBe(true);
          for (const { says } of [...told, ...problems])
            for (const said of Object.values(says)) expect(said).toMatch(/^[^\n]{20,900}[.:]/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('the styles that come with the project are sound, and named after nobody', () => {
  const folder = new URL('../../../cards/style/examples/', import.meta.url);
  const files = readdirSync(folder);
  const styles = files.filter((file) => file.endsWith('.tokens.json'));
  expect(styles).toEqual(['lutterwold.tokens.json', 'wilgenoord.tokens.json']);
  for (const file of styles) {
    const { style, told, problems } = readStyle(readFileSync(new URL(file, folder), 'utf8'));
    expect([file, told, problems]).toEqual([file, [], []]);
    expect(style.accents.length).toBeGreaterThan(2);
    if (style.logo) expect(files).toContain(style.logo.file);
  }
});
