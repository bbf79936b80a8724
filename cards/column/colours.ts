import { asText, type Table } from '../file/table.ts';

const colours = /^(?:kleur|kleuren|kleurcode|colou?rs?|farben?|couleurs?)$/i;
const colour =
  /^(?:#[\da-f]{3,8}|(?:(?:licht|donker|fel|light|dark|hell?|dunkel)[- ]?)?(?:rood|oranje|geel|groen|blauw|paars|roze|bruin|grijs|zwart|wit|turquoise|goud|zilver|red|orange|yellow|green|blue|purple|pink|brown|gr[ae]y|black|white|teal|gold|silver|rot|gelb|gr(?:ü|ue)n|blau|lila|rosa|braun|grau|schwarz|wei(?:ß|ss)|rouge|jaune|vert|bleu|violet|rose|marron|gris|noir|blanc))$/i;

/** Whether a column is called one of colours. */
export const isColour = ({ column }: { readonly column: string }): boolean => colours.test(column.trim());

/** Colours as a program writes them, among words for them too, are how a card is drawn; words alone may be what it says. */
export const holdsColours = (
  { rows }: Table,
  { index, column }: { readonly index: number; readonly column: string },
): boolean => {
  const cells = rows.map(({ cells: all }) => asText(all[index]).trim()).filter(Boolean);
  return isColour({ column }) && cells.some((cell) => cell.startsWith('#')) && cells.every((cell) => colour.test(cell));
};
