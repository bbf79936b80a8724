import { join } from 'node:path';
import { isStyleName } from '../../cards/file/file-kind.ts';
import type { OwnDeck, Tongue } from '../../cards/own/placed.ts';
import { dressDeck } from '../../cards/style/dress.ts';
import { readStyle } from '../../cards/style/read-style.ts';
import { plainStyle } from '../../cards/style/style.ts';
import { readFonts } from '../tools/fonts.node.ts';
import type { House } from '../tools/house.node.ts';
import { WishProblem } from '../wish/selection.ts';
import { isFolder } from '../write/files.node.ts';
import { type NamedFile, readSource } from './files.node.ts';

/**
 * The house whose style was named, or lies with the cards: its colours, typefaces and logo. Throws a WishProblem where a
 * style that was named is none.
 */
export const openHouse = async (
  { path, style }: { readonly path: string; readonly style?: string | undefined },
  files: readonly NamedFile[],
  own: OwnDeck,
  tongue: Tongue,
): Promise<House> => {
  const beside = files.find(({ name }) => isStyleName(name));
  const named = style ?? (beside && isFolder(path) ? join(path, beside.name) : undefined);
  if (named !== undefined) {
    if (style !== undefined) readSource(style);
    const { readHouse } = await import('../tools/house.node.ts');
    const house = await readHouse(named, writtenIn(own, tongue));
    if (style !== undefined && house.style === plainStyle)
      throw new WishProblem({
        nl: `--style: ${house.problems.map(({ nl }) => nl).join(' ')}`,
        en: `--style: ${house.problems.map(({ en }) => en).join(' ')}`,
      });
    return house;
  }
  if (!beside) return { style: plainStyle, fonts: readFonts(), told: [], problems: [] };
  const { style: read, told, problems } = readStyle(new TextDecoder().decode(beside.bytes));
  const sayAll = (notes: typeof told) => notes.map(({ says }) => says);
  return { style: read, fonts: readFonts(), told: sayAll(told), problems: sayAll(problems) };
};

/** All that stands on the cards in one language: no letter of another is asked of a typeface, nor one that is not printed. */
const writtenIn = (own: OwnDeck, tongue: Tongue): string => {
  const asWritten = { style: plainStyle, hasIcon: () => true, makePrintable: (text: string) => text };
  const { own: about, families, cards } = dressDeck(own, tongue, asWritten);
  const names = Object.values(families).map(({ name }) => name);
  return JSON.stringify([about, names, cards.map(({ code, text }) => [code, text])]);
};
