import type { ColumnPlace } from './column-place.ts';

/** Who leads a talk, or makes its cards. */
const leaders =
  '(?:ons(?:zelf)?|us|begeleiders?|trainers?|gespreksleiders?|spelleiders?|docent(?:en)?|facilitators?|moderator(?:en)?|intern)';
/** What is remarked beside a card. */
const remarks =
  '(?:opm|opmerking(?:en)?|notit\\w*|notes?|notizen|aantekening(?:en)?|remarks?|comments?|commentaar|bemerkung(?:en)?|anmerkung(?:en)?|hinweise?)';
/** What somebody is told who leads the talk. */
const advice = '(?:instructies?|instructions?|tips?|aanwijzing(?:en)?|bespreekpunten|uitleg|toelichting|achtergrond)';

/** Words for who leads the talk, and for no one who plays: `toelichting voor de begeleider`, `Instructie trainer`. */
const forLeaders = new RegExp(
  `\\s(?:voor|for|für|pour)\\s+(?:de\\s+|het\\s+|the\\s+|die\\s+|den\\s+|l[ea]\\s+)?${leaders}$|` +
    `^(?:${remarks}|${advice})\\s${leaders}$|^${leaders}[\\s-]?(?:${remarks}|${advice})$`,
  'i',
);

/** What stays within the team, by an adjective before a remark or a word behind it. */
const within = new RegExp(
  `^intern(?:e|al)?\\s(?:${remarks}|${advice})$|^\\S+\\s(?:[-–]\\s)?\\(?intern(?:al)?\\)?$`,
  'i',
);

/** A remark stays one, whoever made it or must read it; not where it says that it is for a card, or for who plays. */
const remarked = new RegExp(`^${remarks}\\.?\\s\\S`, 'i');
const forCards =
  /\s(?:op|bij|over|on|about|zu|max|kaart\w*|card\w*|karte\w*|spelers?|deelnemers?|players?|achter\w*|voor(?:kant|zijde)|back|front)\b|\(/i;

/** What somebody says outright, and who looked at a card. */
const unprinted =
  /\b(?:niet\s(?:af)?(?:drukken|printen)|niet\sop\s(?:de\s)?kaart\w*|not?\s(?:for\s)?print(?:ed|ing)?|not\son\s(?:the\s)?cards?|nicht\sdrucken|ne\spas\simprimer)\b/i;
const lookedAt =
  /^(?:gecheckt|gecontroleerd|nagekeken|besproken|goedgekeurd|afgestemd|bedacht|geschreven|aangeleverd|ingebracht|checked|reviewed|approved|discussed|written|submitted|geprüft)\s(?:door|met|by|with|von|mit)$/i;

/** Parts of words of which each of these names has one. Patterns as long as those above take an engine long to make. */
const hint =
  /intern|train|begel|leider|facil|moder|docent|\bons|\bus\b|opm|not[eia]|notiz|aantek|remark|comment|merkung|hinwei|dru[ck]|print|kaart|card|imprimer|\s(?:door|met|by|with|von|mit)$/i;
/** A sentence of more signs, as cells below a name hold, is no name. */
const LONGEST = 40;

/** Where a column goes whose name says that it is for a team itself, and for no card. */
export const readForUs = (name: string): Extract<ColumnPlace, 'notes' | 'extra'> | undefined => {
  const said = name.trim();
  if (!hint.test(said) || (said.length > LONGEST && /[.?!…]$/.test(said))) return undefined;
  if (forLeaders.test(said) || within.test(said) || (remarked.test(said) && !forCards.test(said))) return 'notes';
  return unprinted.test(said) || lookedAt.test(said) ? 'extra' : undefined;
};
