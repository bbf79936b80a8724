import { describe, expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import { paperWords as words } from '../../../cards/paper-words.ts';
import { languages } from '../../../cards/schema.ts';
import { paintUa } from '../../../generator/paint/ua.ts';
import { fonts, layPoker } from '../edition/edition.ts';
import { layEdition, type ReaderEdition } from '../edition/reader.ts';
import { isElement, readTagged } from './structure.ts';

const print = (edition: ReaderEdition, language: (typeof languages)[number], compress = false) =>
  paintUa(layEdition(edition, language).pages, fonts.bytes, {
    title: words[language][edition],
    author: 'Ruimtemakers & <co>',
    language,
    date: new Date('2026-11-23T00:00:00Z'),
    compress,
    duplex: 'DuplexFlipLongEdge',
  });

const editions = (['reader', 'large'] as const).flatMap((edition) =>
  languages.map((language) => ({ edition, language })),
);

/** The rules of PDF/UA-1 (ISO 14289-1) that a program can check, each by its clause. */
describe.each(editions)('the $edition edition in $language', ({ edition, language }) => {
  const opened = print(edition, language).then(readTagged);
  const { text: said, pages } = layEdition(edition, language);
  const cardsOf = said.families.flatMap(({ cards }) => cards);

  test('has one H1, an H2 a family, an H3 a card, an H4 a side and an H5 for what stands on it (7.4)', async () => {
    const { elements, say } = await opened;
    const headings = elements.filter(({ type }) => /^H\d?$/.test(type));
    const expected = [
      ['H1', words[language][edition]],
      ['H2', said.contents],
      ...said.families.flatMap(({ name, cards }) => [
        ['H2', name],
        ...cards.flatMap(({ heading, front, back, gloss }) => [
          ['H3', heading],
          ...[...front, ...back, ...(edition === 'reader' ? gloss : [])].flatMap((passage) => {
            if (passage.kind !== 'side' && passage.kind !== 'label') return [];
            return [[passage.kind === 'side' ? 'H4' : 'H5', passage.text]];
          }),
        ]),
      ]),
    ];
    expect(headings.map((element) => [element.type, say(element)])).toEqual(expected);
    expect(cardsOf.map(({ code }) => code)).toEqual(deck.cards.map(({ code }) => code));
    const titles = layPoker(language).cards.map(({ code, title }) => `${code} ${title}`);
    expect(cardsOf.map(({ heading }) => heading)).toEqual(titles);
  });

  test('says every text of the deck in the order of its tree, whole where lines break words', async () => {
    const { elements, say } = await opened;
    const texts = elements.filter(({ type }) => ['H1', 'H2', 'H3', 'H4', 'H5', 'P', 'LBody'].includes(type));
    const passages = cardsOf.flatMap(({ heading, front, back, gloss }) => [
      { kind: 'heading3' as const, text: heading },
      ...front,
      ...back,
      ...(edition === 'reader' ? gloss : []),
    ]);
    const expected = passages.flatMap((passage) => ('items' in passage ? passage.items : [passage.text]));
    const heard = texts.map((element) => say(element));
    const start = heard.indexOf(cardsOf[0]?.heading ?? '');
    const others = new Set(said.families.flatMap(({ name, codes }) => [name, codes]));
    expect(heard.slice(start).filter((text) => !others.has(text))).toEqual(expected);
  });

  test('has lists of labels and bodies, and nothing else in them (7.2, 7.6)', async () => {
    const { elements, say } = await opened;
    const typesIn = (element: (typeof elements)[number]) =>
      element.kids.map((kid) => (isElement(kid) ? kid.type : '#'));
    const lists = elements.filter(({ type }) => type === 'L');
    const passages = cardsOf.flatMap(({ front, back, gloss }) => [
      ...front,
      ...back,
      ...(edition === 'reader' ? gloss : []),
    ]);
    expect(lists).toHaveLength(passages.filter((passage) => 'items' in passage).length);
    for (const list of lists) {
      expect(new Set(typesIn(list))).toEqual(new Set(['LI']));
      const items = list.kids.filter(isElement);
      for (const item of items) expect(typesIn(item)).toEqual(list.numbering ? ['Lbl', 'LBody'] : ['LBody']);
      const labels = items.flatMap(({ kids }) => kids.filter(isElement).filter(({ type }) => type === 'Lbl'));
      const marks = labels.map((label) => say(label));
      if (list.numbering === 'Decimal') expect(marks).toEqual(items.map((_, i) => `${i + 1}`));
      if (list.numbering === 'UpperAlpha') expect(marks).toEqual(['A', 'B']);
      if (list.numbering === 'Disc') expect(new Set(marks)).toEqual(new Set(['•']));
      if (list.numbering === 'Circle') expect(marks).toEqual(['○', '○', '○']);
    }
  });

  test('has a figure a family, with words and the box it covers (7.3)', async () => {
    const { elements, document } = await opened;
    const figures = elements.filter(({ type }) => type === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(said.families.map(({ picture }) => picture));
    expect(new Set(figures.map(({ alt }) => alt)).size).toBe(Object.keys(families).length);
    const [, , width = 0, height = 0] = (await document.getPage(1)).view;
    for (const { box: [left = -1, bottom = -1, right = -1, top = -1] = [] } of figures) {
      expect(0 <= left && left < right && right <= width).toBe(true);
      expect(0 <= bottom && bottom < top && top <= height).toBe(true);
    }
  });

  test('has no element without content, and no type but the standard ones (7.1)', async () => {
    const { elements, root } = await opened;
    expect(root.type).toBe('Document');
    const standard = ['Document', 'H1', 'H2', 'H3', 'H4', 'H5', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Figure'];
    const contents = ['TOC', 'TOCI', 'Reference', 'Link'];
    const spoken = language === 'nl' ? [] : ['Span'];
    expect(new Set(elements.map(({ type }) => type))).toEqual(new Set([...standard, ...contents, ...spoken]));
    expect(elements.filter(({ kids }) => kids.length === 0)).toEqual([]);
  });

  test('has every piece of content in the parent tree of its page (ISO 32000-1, 14.7.4.4)', async () => {
    const { owners } = await opened;
    for (const { named, owned } of owners) {
      expect(named).toEqual(owned);
      expect(Object.keys(owned)).toHaveLength(owned.length);
    }
  });

  test('has all that is painted either tagged or an artifact, one never in the other (7.1)', async () => {
    const { text } = await opened;
    const streams = [...text.matchAll(/stream\n(1 0 0 -1[\s\S]*?)endstream/g)].map(([, content]) => content ?? '');
    expect(streams).toHaveLength(pages.length);
    for (const content of streams) {
      let open = 0;
      for (const line of content.split('\n')) {
        if (/ B(DC|MC)$/.test(line)) open++;
        else if (line === 'EMC') open--;
        else if (/(^| )(f|S|B|TJ)$/.test(line)) expect(open, line).toBe(1);
        expect(open).toBeLessThanOrEqual(1);
      }
      expect(open).toBe(0);
    }
  });

  test('says its title, its language and its claim, and shows the title (5, 7.1, 7.2)', async () => {
    const { document, text } = await opened;
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Language: language, Title: words[language][edition], PDFFormatVersion: '1.7' });
    expect(metadata?.get('dc:title')).toBe(words[language][edition]);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"');
    expect(text).toContain('Ruimtemakers &amp; &lt;co&gt;');
    expect(await document.getMarkInfo()).toEqual({ Marked: true, UserProperties: false, Suspects: false });
    expect(text).not.toContain('/Suspects');
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(text.match(/\/Type \/Metadata/g)).toHaveLength(1);
  });

  test('has contents of which each entry leads to its family, with the page where pages have numbers (7.18.5)', async () => {
    const { elements, say, document } = await opened;
    const entries = elements.filter(({ type }) => type === 'TOCI');
    const starts = await Promise.all(
      said.families.map(async ({ family }) => {
        const [page] = (await document.getDestination(family.id)) ?? [];
        return (await document.getPageIndex(page as never)) + 1;
      }),
    );
    const number = (i: number) => (edition === 'reader' ? ` ${starts[i]}` : '');
    expect(entries.map(say)).toEqual(said.families.map(({ name, codes }, i) => `${name}, ${codes}${number(i)}`));
    const links = (await Promise.all([0, 1].map(async (i) => (await document.getPage(i + 1)).getAnnotations()))).flat();
    expect(links.map(({ dest }) => dest)).toEqual(said.families.map(({ family }) => family.id));
    for (const [i, start] of starts.entries()) {
      const { items } = await (await document.getPage(start)).getTextContent();
      expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain(said.families[i]?.name);
    }
  });

  test('says Dutch names in Dutch, and all else in its own language (7.2)', async () => {
    const { elements, say } = await opened;
    const dutch = elements.filter((element) => element.language === 'nl').map(say);
    expect(dutch).toEqual(
      language === 'nl'
        ? []
        : ['Handelingsvaardigheden van professionele ruimtemakers', 'Plan & Aanpak', 'De Rode Wouw'],
    );
    expect(elements.filter((element) => element.language !== undefined && element.language !== 'nl')).toEqual([]);
  });

  test('is read in the order of its structure, and its bookmarks go from family to card (7.17, 7.18.3)', async () => {
    const { document, text } = await opened;
    expect(text.match(/\/Tabs \/S/g)).toHaveLength(pages.length);
    const outline = await document.getOutline();
    const read = outline.map(({ title, items }) => [title, items.map((item) => item.title)]);
    expect(read).toEqual(said.families.map(({ name, cards }) => [name, cards.map(({ heading }) => heading)]));
    for (const { dest } of outline) expect(dest?.[1]).toMatchObject({ name: 'XYZ' });
  });

  test('embeds its fonts with maps to Unicode, and no CIDSet (7.21)', async () => {
    const { text } = await opened;
    expect(text.match(/\/FontFile2 /g)).toHaveLength(3);
    expect(text.match(/\/ToUnicode /g)).toHaveLength(3);
    expect(text.match(/\/CIDToGIDMap \/Identity/g)).toHaveLength(3);
    expect(text).not.toContain('/CIDSet');
  });
});

test('two runs give the same bytes', async () => {
  expect(await print('reader', 'nl', true)).toEqual(await print('reader', 'nl', true));
});
