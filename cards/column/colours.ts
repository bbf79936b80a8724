import { asText, type Table } from '../file/table.ts';

const colours = /^(?:kleur|kleuren|kleurcode|colou?rs?|farben?|couleurs?)$/i;
const colour =
  /^(?:#[\da-f]{3,8}|(?:(?:licht|donker|fel|light|dark|hell?|dunkel)[- ]?)?(?:rood|oranje|geel|groen|blauw|paars|roze|bruin|grijs|zwart|wit|turquoise|goud|zilver|red|orange|yellow|green|blue|purple|pink|brown|gr[ae]y|black|white|teal|gold|silver|rot|gelb|gr(?:ü|ue)n|blau|lila|rosa|braun|grau|schwarz|wei(?:ß|ss)|rouge|jaune|vert|bleu|violet|rose|marron|gris|noir|blanc))$/i;

/** Colours under a name for them are how a card is drawn. */
export const holdsColours = (
  { rows }: Table,
  { index, column }: { readonly index: number; readonly column: string },
): boolean =>
  colours.test(column.trim()) &&
  rows.every(({ cells }) => {
    const cell = asText(cells[index]).trim();
    return cell === '' || colour.test(cell);
  });
