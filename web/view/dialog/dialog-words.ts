import type { Language } from '../../../cards/schema.ts';
import type { Examples } from '../piece/examples.ts';

/** The words of the windows over the table: choosing cards, and keeping a session. */
const nl = {
  chooseHeading: 'Welke kaarten doen mee?',
  fromWhich: 'Kies op soort, of kaart voor kaart',
  families: 'Soort',
  skills: 'Vaardigheid',
  skill: (number: number, short: string) => `${number} ${short}`,
  levels: 'Niveau',
  minutes: 'Tijd (alleen bij werkvormen)',
  minutesAny: 'maakt niet uit',
  atMost: (minutes: number) => `hoogstens ${minutes} minuten`,
  picked: 'Zelf gekozen kaarten',
  pickedHint: ({ code, range }: Examples) => `bijvoorbeeld ${[code, range].filter(Boolean).join(', ')}`,
  fromList: 'Kies uit de lijst',
  unknown: (parts: string, { code, range, kind }: Examples) =>
    `Deze kaarten zijn er niet: ${parts}. Typ een code (${code})${range ? `, een reeks (${range})` : ''} of een soort (${kind}).`,
  count: (cards: number) => (cards === 1 ? 'Dat is 1 kaart.' : `Dat zijn ${cards} kaarten.`),
  noCards: 'Geen kaart past bij al deze keuzes. Haal één keuze weg.',
  howMany: 'Hoeveel kaarten tegelijk?',
  placeFrom: (place: number) => `Kaart ${place} komt uit`,
  any: 'alles wat meedoet',
  pair: 'Vaardigheid met perspectief',
  onOurTable: 'Deze kaarten liggen op jullie tafel',
  onOurTableWhy: 'Dan komen ze niet uit de stapel. Met de code kun je ze nog wel tonen.',
  leaveOut: 'Laat weg',
  leftOut: (cards: number) =>
    cards === 1 ? '1 kaart ligt op jullie tafel.' : `${cards} kaarten liggen op jullie tafel.`,
  goOn: 'Ga verder met deze kaarten',
  begin: 'Begin opnieuw met deze kaarten',
  clear: 'Wis de keuzes',
  sessionHeading: 'Gesprek',
  link: 'Link naar deze tafel',
  linkWhy: 'Wie de link opent, ziet dezelfde kaarten in dezelfde volgorde.',
  linkWhyOwn:
    'Wie de link opent, ziet dezelfde kaarten in dezelfde volgorde. Geef ook het bestand met de kaarten: zonder dat opent de link niet.',
  linkShort: 'Dit gesprek is te lang voor een link. Bewaar het als bestand om alles mee te nemen.',
  copy: 'Kopieer de link',
  copied: 'De link staat op je klembord.',
  copyByHand: 'De link is geselecteerd. Kopieer hem met Ctrl C, of op een Mac met Cmd C.',
  file: 'Bestand',
  fileWhy: 'Een klein bestand met de kaarten en jullie oogst. Namen van mensen vragen we niet.',
  fileWhyOwn:
    'Een klein bestand met jullie gesprek en jullie oogst. De kaarten zelf bewaar je apart. Namen van mensen vragen we niet.',
  saveFile: 'Bewaar als bestand',
  fileName: 'ruimtemakers-gesprek',
  openFile: 'Open een bestand',
  noFile: 'Dit is geen bestand van Ruimtemakers. Kies een bestand dat je hier eerder hebt bewaard.',
  newerFile: 'Dit bestand komt uit een nieuwere versie. Vernieuw de pagina en open het dan opnieuw.',
  otherDeck:
    'Het hoort bij een andere versie van de kaarten: oogst, spiegel en eigen kaarten komen mee, de volgorde van de stapel niet.',
  opened: (seen: number) =>
    seen === 1 ? 'In dit bestand is 1 kaart besproken.' : `In dit bestand zijn ${seen} kaarten besproken.`,
  resume: 'Ga verder waar jullie waren gebleven',
  fresh: 'Begin opnieuw, zonder de kaarten van toen',
  decks: 'Kaarten',
  decksWhy: 'Speel met kaarten van jullie zelf, of weer met die van Ruimtemakers. Dit gesprek blijft bewaard.',
  decksLost: 'Speel met kaarten van jullie zelf, of weer met die van Ruimtemakers. Dit gesprek wordt niet bewaard.',
  wipe: 'Wis alles',
  wipeWhy:
    'Dit gesprek, alle eerdere gesprekken, eigen kaarten die je hebt geopend en wat je hebt ingesteld: alles gaat weg uit deze browser. Een bestand op je computer blijft.',
  wipeSure: 'Weet je het zeker? Dit kun je niet terugdraaien.',
  wipeYes: 'Ja, wis alles',
  wipeNo: 'Nee, wis niets',
};

export type DialogWords = Readonly<typeof nl>;

const en: DialogWords = {
  chooseHeading: 'Which cards take part?',
  fromWhich: 'Choose by kind, or card by card',
  families: 'Kind',
  skills: 'Skill',
  skill: (number, short) => `${number} ${short}`,
  levels: 'Level',
  minutes: 'Time (formats only)',
  minutesAny: 'does not matter',
  atMost: (minutes) => `at most ${minutes} minutes`,
  picked: 'Cards picked by hand',
  pickedHint: ({ code, range }) => `for example ${[code, range].filter(Boolean).join(', ')}`,
  fromList: 'Pick from the list',
  unknown: (parts, { code, range, kind }) =>
    `There are no such cards: ${parts}. Type a code (${code})${range ? `, a range (${range})` : ''} or a kind (${kind}).`,
  count: (cards) => (cards === 1 ? 'That is 1 card.' : `That is ${cards} cards.`),
  noCards: 'No card fits all these choices. Take one choice away.',
  howMany: 'How many cards at a time?',
  placeFrom: (place) => `Card ${place} comes from`,
  any: 'all that take part',
  pair: 'Skill with perspective',
  onOurTable: 'These cards lie on our table',
  onOurTableWhy: 'Then they do not come from the pile. You can still show one by its code.',
  leaveOut: 'Leave out',
  leftOut: (cards) => (cards === 1 ? '1 card lies on your own table.' : `${cards} cards lie on your own table.`),
  goOn: 'Go on with these cards',
  begin: 'Start anew with these cards',
  clear: 'Clear the choices',
  sessionHeading: 'Conversation',
  link: 'Link to this table',
  linkWhy: 'Whoever opens the link sees the same cards in the same order.',
  linkWhyOwn:
    'Whoever opens the link sees the same cards in the same order. Give them the file with the cards too: the link does not open without it.',
  linkShort: 'This conversation is too long for a link. Save it as a file to keep all of it.',
  copy: 'Copy the link',
  copied: 'The link is on your clipboard.',
  copyByHand: 'The link is selected. Copy it with Ctrl C, or with Cmd C on a Mac.',
  file: 'File',
  fileWhy: 'A small file with the cards and your harvest. We ask for nobody’s name.',
  fileWhyOwn:
    'A small file with your conversation and your harvest. You save the cards themselves separately. We ask for nobody’s name.',
  saveFile: 'Save as a file',
  fileName: 'ruimtemakers-conversation',
  openFile: 'Open a file',
  noFile: 'This is not a Ruimtemakers file. Choose one that you saved here before.',
  newerFile: 'This file comes from a newer version. Reload the page and open it again.',
  otherDeck:
    'It was made with another version of the cards: harvest, mirror and own cards come along, the order of the pile does not.',
  opened: (seen) =>
    seen === 1 ? 'In this file 1 card was talked about.' : `In this file ${seen} cards were talked about.`,
  resume: 'Go on where you left off',
  fresh: 'Start again, without the cards of that day',
  decks: 'Cards',
  decksWhy: 'Play with cards of your own, or with those of Ruimtemakers again. This conversation is kept.',
  decksLost: 'Play with cards of your own, or with those of Ruimtemakers again. This conversation is not kept.',
  wipe: 'Wipe everything',
  wipeWhy:
    'This conversation, all earlier ones, the cards you opened and your settings are wiped from this browser. A file on your computer stays.',
  wipeSure: 'Are you sure? There is no way back.',
  wipeYes: 'Yes, wipe everything',
  wipeNo: 'No, wipe nothing',
};

export const dialogWords: Readonly<Record<Language, DialogWords>> = { nl, en };
