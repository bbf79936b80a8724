import { describe, expect, test, vi } from 'vitest';
import { families } from '../../../cards/families.ts';
import type { OwnDeck, PlacedCard, PlacedText, Places } from '../../../cards/own/placed.ts';
import { plainStyle } from '../../../cards/style/style.ts';
import { readTyped } from '../../../cards/typed.ts';
import type { SpokenCard } from '../../../web/deck/deck.ts';
import { isSameDeck, readEdition } from '../../../web/deck/edition.ts';
import { writeEdition } from '../../../web/shelf/edition.ts';
import { partDeck, type WholeDeck } from '../../../web/shelf/record.ts';
import { readLink, readLinkDeck, writeLink } from '../../../web/table/link.ts';
import { readMoves, writeMoves } from '../../../web/table/log.ts';
import { layOut, play, startSession } from '../../../web/table/session.ts';
import { everything, readSet, writeSet } from '../../../web/table/set.ts';
import { nextStep } from '../../../web/table/step.ts';
import { readStaged } from '../../../web/view/card/placed.ts';
import { giveExamples } from '../../../web/view/piece/examples.ts';
import { hasKinds } from '../../../web/view/piece/sets.ts';

vi.mock('virtual:icons/own', () => ({ load: async () => ({}) }));
const { readNotes, speakDeck } = await import('../../../web/shelf/dress.ts');

const card = (code: string, change: Partial<PlacedCard>): PlacedCard => ({
  look: 'text',
  code,
  family: 'stelling',
  copies: 1,
  text: { nl: { front: { text: `Tekst van ${code}` }, back: {} } },
  extra: {},
  ...change,
});
const options = ['Ja', 'Nee'];
const deck: OwnDeck = {
  id: 'noaberpraat',
  name: 'Noaberpraat',
  version: '1.0.0',
  date: '2026-11-26',
  languages: ['nl', 'de'],
  families: [
    { id: 'stelling', letters: 'S', name: { nl: { one: 'stelling', many: 'stellingen' } }, look: 'text' },
    { id: 'keuze', letters: 'K', name: { nl: { one: 'keuze', many: 'keuzes' } }, look: 'choice' },
  ],
  cards: [
    card('S001', { notes: { nl: ['Laat het even stil.'] } }),
    card('S002', { text: { nl: { front: { text: 'Voor' }, back: { text: 'Achter' } } } }),
    card('K01', {
      look: 'choice',
      family: 'keuze',
      text: { nl: { front: { text: 'Wat nu?', options }, back: { twist: 'Maar dan' } } },
    }),
    card('K02', { look: 'choice', family: 'keuze', text: { nl: { front: { text: 'Waar?', options }, back: {} } } }),
  ],
};
const edition = writeEdition(deck.id, deck.version, JSON.stringify(deck));
const kept: WholeDeck = { edition, deck, style: plainStyle, pictures: [], files: [], opened: 0 };
const spoken = speakDeck(kept, [], 'en', {});

test('an edition is id, version and a hash that another content changes', () => {
  expect(edition).toMatch(/^noaberpraat~1\.0\.0~[0-9a-f]{6}$/);
  expect(readEdition(edition)).toMatchObject({ id: 'noaberpraat', version: '1.0.0' });
  expect(readEdition('1.0.0')).toBeUndefined();
  expect(writeEdition(deck.id, deck.version, 'other')).not.toBe(edition);
  expect(isSameDeck(edition, writeEdition(deck.id, '2', ''))).toBe(true);
  expect(isSameDeck(edition, '1.0.0')).toBe(false);
  expect(readEdition(writeEdition('a|b&c', 'v 1|2', ''))).toBeDefined();
});

test('a deck is spoken in its own tongue where it has not ours, and its families are its own', () => {
  expect(spoken.own).toMatchObject({ name: 'Noaberpraat', tongue: 'nl' });
  expect(Object.keys(spoken.families)).toEqual(['own-stelling', 'own-keuze']);
  expect(Object.keys(families)).not.toContain('own-stelling');
  expect(spoken.cards.map(({ code }) => code)).toEqual(['S001', 'S002', 'K01', 'K02']);
});

test('codes that the app names as examples are of the deck that lies there, and are understood', () => {
  const examples = giveExamples(spoken, 'nl');
  expect(examples).toEqual({ code: 'S001', range: 'S001-S002', kind: 'stellingen' });
  expect(readTyped(spoken, Object.values(examples).join(', ')).unknown).toEqual([]);
  expect(hasKinds(spoken)).toBe(true);
});

test('no note is on a card that a room could see; the facilitator has them apart', () => {
  expect(JSON.stringify(spoken)).not.toContain('Laat het even stil');
  const {
    bare,
    aside: { notes },
  } = partDeck(kept);
  expect(JSON.stringify(bare)).not.toContain('Laat het even stil');
  expect(readNotes(notes, 'nl')).toEqual({ S001: { lines: ['Laat het even stil.'] } });
});

test('a choice of two with a twist is talked about in stages; one without is turned, and a bare back is not', () => {
  const step = (code: string) => {
    const session = play(
      startSession({ kind: 'start', set: everything, seed: 7 }),
      { kind: 'jump', code },
      spoken.cards,
    );
    return nextStep(layOut(session, spoken.cards), spoken.cards);
  };
  expect(step('K01')).toEqual({ kind: 'stage', stage: 'silence' });
  expect(step('S002')).toEqual({ kind: 'flip' });
  expect(step('S001')).toEqual({ kind: 'deal' });
  expect(step('K02')).toEqual({ kind: 'deal' });
});

describe('no word of a choice is lost in its stages', () => {
  const speak = (text: PlacedText) => {
    const choice = card('K01', { look: 'choice', family: 'keuze', text: { nl: text } });
    return speakDeck({ ...kept, deck: { ...deck, cards: [choice] } }, [], 'nl', {}).cards[0] as SpokenCard;
  };
  const front = { text: 'Wat nu?', options };

  test('what stands behind for the talk is asked in the last of them', () => {
    const parts = [{ label: 'De wet zegt', text: 'Het mag,\nals je het meldt.' }];
    const back = { twist: 'Maar dan', list: ['En dan?'], text: 'Wie weet dit?', answer: 'De raad.', parts };
    expect(readStaged(speak({ front, back }))?.followUps).toEqual([
      'En dan?',
      'Wie weet dit?',
      'De raad.',
      'De wet zegt: Het mag, als je het meldt.',
    ]);
  });

  test('a title that stands behind is the first of what is asked, and where it is from stands below it, once', () => {
    const source = 'Handreiking buurtrecht';
    const back = { twist: 'Maar dan', title: 'Wie weet het?', text: 'De buurt.', source };
    expect(readStaged(speak({ front: { ...front, source }, back }))).toMatchObject({
      followUps: ['Wie weet het?', 'De buurt.'],
      sources: [source],
    });
    const other = { ...back, source: 'Jaarverslag' };
    expect(readStaged(speak({ front: { ...front, source }, back: other }))?.sources).toEqual([source, 'Jaarverslag']);
    expect(readStaged(speak({ front, back: { twist: 'Maar dan' } }))?.sources).toEqual([]);
  });

  test('a card with more in front than they say is shown whole', () => {
    const more: Partial<Places> = { parts: [{ label: 'Wie', text: 'De wijkagent' }] };
    expect(readStaged(speak({ front: { ...front, ...more }, back: { twist: 'Maar dan' } }))).toBeUndefined();
    expect(readStaged(speak({ front, back: { twist: 'Maar dan' } }))).toBeDefined();
  });
});

test.each(['own-stelling', 'own-stelling-own-keuze', 'cS001-K01', 'own-keuze_cK01-K02'])(
  'the set %s is read and written again',
  (text) => {
    const set = readSet(text, spoken.cards);
    expect(set && writeSet(set)).toBe(text);
  },
);

test.each(['pown-keuze-any-own-stelling', 'jS001', 'xS001-K02', '@own-stelling-own-keuze~7'])(
  'the move %s is read and written again',
  (text) => {
    const moves = readMoves(text, spoken.cards);
    expect(moves && writeMoves(moves)).toBe(text);
  },
);

test('a link names the edition of its deck, and is read with it', () => {
  const set = readSet('own-stelling', spoken.cards) ?? everything;
  const session = play(startSession({ kind: 'start', set, seed: 7 }), { kind: 'deal' }, spoken.cards);
  const link = writeLink(session, 'nl', spoken);
  expect(link).toBe(`set=own-stelling&seed=7&position=1&deck=${edition}&lang=nl`);
  expect(readLinkDeck(link)).toBe(edition);
  expect(readLink(link, spoken)).toMatchObject({ isBroken: false, otherDeck: false, session });
  expect(readLinkDeck('lang=nl')).toBeUndefined();
});

test('a note is read in the language of the room, else in the one it was written in', () => {
  const notes = { S001: { nl: ['Laat het even stil.'], de: ['Einen Moment still.'] }, S002: { de: ['Nur so.'] } };
  expect(readNotes(notes, 'nl')).toEqual({ S001: { lines: ['Laat het even stil.'] }, S002: { lines: ['Nur so.'] } });
});
