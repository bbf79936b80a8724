import { comma } from '../../cards/joined.ts';
import type { Says } from '../../cards/languages.ts';
import type { Finding, Rule } from './finding.ts';

type Sentences = Readonly<Record<Rule, (finding: Finding) => string>>;

const english: Sentences = {
  'safe-area': ({ about, value }) => `“${about}” is ${-Number(value)} mm outside the safe area`,
  'type-size': ({ about, value, limit }) => `“${about}” is set in ${value} pt, at least ${limit} pt can be read`,
  glyph: ({ about, value }) => `“${about}” has ${value}, which a font of the deck cannot print`,
  contrast: ({ about, value, limit }) =>
    `“${about}” has contrast ${value} with what is behind it, at least ${limit} is needed`,
  'line-width': ({ about, value, limit }) =>
    `a line in ${about} is ${value} pt wide, a press holds ${limit} pt or more`,
  'reversed-line': ({ about, value, limit }) =>
    `a light line in ${about} is ${value} pt wide, on a dark ground ${limit} pt or more stays open`,
  ink: ({ about, value, limit }) => `${about} takes ${value} % ink, the press dries at most ${limit} %`,
  boxes: ({ about, value, limit }) => `${about}: ${value}, must be ${limit}`,
  bitmap: ({ about, value, limit }) => `the picture ${about} has ${value} ppi, ${limit} ppi or more print sharp`,
  picture: ({ about, value, limit }) => `${about} is ${value} pixels and will blur, ${limit} is sharp`,
  alt: ({ about }) => `${about} has no words for people who cannot see it; write what it shows`,
  'on-picture': ({ about }) => `“${about}” is on a picture, where the contrast is not certain; put one colour under it`,
  font: ({ about }) => `the font ${about} is not in the file; embed it`,
  back: ({ about, value }) => `the front of ${about} is followed by ${value} instead of its own back`,
};

const dutch: Sentences = {
  'safe-area': ({ about, value }) => `‘${about}’ staat ${comma(-Number(value))} mm te dicht bij de snijlijn`,
  'type-size': ({ about, value, limit }) =>
    `‘${about}’ staat in ${comma(value)} pt, en vanaf ${comma(limit)} pt is het te lezen`,
  glyph: ({ about, value }) => `‘${about}’ bevat ${value}, en een lettertype van het spel heeft dat niet`,
  contrast: ({ about, value, limit }) =>
    `‘${about}’ heeft contrast ${comma(value)} met wat eronder ligt, en minstens ${comma(limit)} is nodig`,
  'line-width': ({ about, value, limit }) =>
    `een lijn in ${about} is ${comma(value)} pt dik; dunner dan ${comma(limit)} pt valt een lijn op de pers weg`,
  'reversed-line': ({ about, value, limit }) =>
    `een lichte lijn in ${about} is ${comma(value)} pt dik; dunner dan ${comma(limit)} pt loopt die op donker dicht`,
  ink: ({ about, value, limit }) =>
    `${about} vraagt ${comma(value)} % inkt; meer dan ${limit} % droogt op de pers niet`,
  boxes: ({ about }) => `het kader ${about} klopt niet; dat hoort niet te gebeuren, en het is onze fout`,
  bitmap: ({ about, value, limit }) =>
    `het plaatje ${about} heeft ${value} punten per inch, en vanaf ${limit} is een plaatje scherp`,
  picture: ({ about, value, limit }) => `${about} is ${value} pixels en wordt wazig; ${limit} is scherp`,
  alt: ({ about }) =>
    `bij ${about} staan geen woorden voor wie het plaatje niet kan zien; schrijf erbij wat erop te zien is`,
  'on-picture': ({ about }) =>
    `‘${about}’ staat op een plaatje, waar het contrast niet zeker is; leg er één kleur onder`,
  font: ({ about }) =>
    `${about === 'a font' ? 'een lettertype' : `het lettertype ${about}`} zit niet in het bestand; zet het erin`,
  back: ({ about, value }) =>
    `achter de voorkant van ${about} komt ${value === 'nothing' ? 'niets' : value}, en niet de eigen achterkant`,
};

/** One line for people: `V01 Co-creatie, voorkant: "Samen" is set in 7 pt, at least 8.5 pt can be read`. */
export const sayFinding = (finding: Finding): Says => {
  const { page, rule, severity } = finding;
  const isMild = severity === 'warning';
  return {
    nl: `${page.replace(/^page (?=\d+$)/, 'pagina ').replace(/^the file$/, 'het bestand')}: ${dutch[rule](finding)}${isMild ? ' (let op)' : ''}`,
    en: `${page}: ${english[rule](finding)}${isMild ? ' (warning)' : ''}`,
  };
};
