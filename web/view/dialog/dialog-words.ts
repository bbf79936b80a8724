import type { Language } from '../../../cards/schema.ts';

/** The words of the windows over the table: choosing cards, and keeping a session. */
export interface DialogWords {
  readonly chooseHeading: string;
  readonly fromWhich: string;
  readonly families: string;
  readonly skills: string;
  readonly skill: (number: number, short: string) => string;
  readonly levels: string;
  readonly minutes: string;
  readonly minutesAny: string;
  readonly atMost: (minutes: number) => string;
  readonly picked: string;
  readonly pickedHint: string;
  readonly fromList: string;
  readonly unknown: (parts: string) => string;
  readonly count: (cards: number) => string;
  readonly noCards: string;
  readonly howMany: string;
  readonly placeFrom: (place: number) => string;
  readonly any: string;
  readonly pair: string;
  readonly onOurTable: string;
  readonly onOurTableWhy: string;
  readonly leaveOut: string;
  readonly leftOut: (cards: number) => string;
  readonly goOn: string;
  readonly begin: string;
  readonly clear: string;
  readonly sessionHeading: string;
  readonly link: string;
  readonly linkWhy: string;
  readonly linkShort: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly file: string;
  readonly fileWhy: string;
  readonly saveFile: string;
  readonly fileName: string;
  readonly openFile: string;
  readonly noFile: string;
  readonly newerFile: string;
  readonly otherDeck: string;
  readonly opened: (seen: number) => string;
  readonly resume: string;
  readonly fresh: string;
  readonly wipe: string;
  readonly wipeWhy: string;
  readonly wipeSure: string;
  readonly wipeYes: string;
  readonly wipeNo: string;
}

export const dialogWords: Readonly<Record<Language, DialogWords>> = {
  nl: {
    chooseHeading: 'Welke kaarten doen mee?',
    fromWhich: 'Uit welke kaarten deel je?',
    families: 'Soort',
    skills: 'Vaardigheid',
    skill: (number, short) => `${number} ${short}`,
    levels: 'Niveau',
    minutes: 'Tijd (alleen bij werkvormen)',
    minutesAny: 'maakt niet uit',
    atMost: (minutes) => `hoogstens ${minutes} minuten`,
    picked: 'Zelf gekozen kaarten',
    pickedHint: 'bijvoorbeeld T08, D01-D09',
    fromList: 'Kies uit de lijst',
    unknown: (parts) => `Deze kennen we niet: ${parts}. Typ een code (V03), een reeks (D01-D09) of een soort (tips).`,
    count: (cards) => (cards === 1 ? 'Dat is 1 kaart.' : `Dat zijn ${cards} kaarten.`),
    noCards: 'Geen kaart past bij al deze keuzes. Haal er een weg.',
    howMany: 'Hoeveel kaarten tegelijk?',
    placeFrom: (place) => `Plek ${place} komt uit`,
    any: 'alles wat meedoet',
    pair: 'Vaardigheid × perspectief',
    onOurTable: 'Deze kaarten liggen op onze tafel',
    onOurTableWhy: 'Dan deelt het scherm ze niet. Met de code kun je ze nog wel tonen.',
    leaveOut: 'Laat weg',
    leftOut: (cards) => (cards === 1 ? '1 kaart ligt op jullie tafel.' : `${cards} kaarten liggen op jullie tafel.`),
    goOn: 'Deel hieruit verder',
    begin: 'Begin opnieuw met deze kaarten',
    clear: 'Wis de keuzes',
    sessionHeading: 'Gesprek bewaren',
    link: 'Link naar deze tafel',
    linkWhy: 'Wie de link opent, ziet dezelfde kaarten in dezelfde volgorde.',
    linkShort: 'Dit gesprek is te lang voor een link. Bewaar het als bestand om alles mee te nemen.',
    copy: 'Kopieer de link',
    copied: 'De link staat op je klembord.',
    copyByHand: 'De link is geselecteerd. Kopieer hem met Ctrl C, of op een Mac met Cmd C.',
    file: 'Bestand',
    fileWhy: 'Een klein bestand met de kaarten en wat jullie noteerden. Er staan geen namen van mensen in.',
    saveFile: 'Bewaar als bestand',
    fileName: 'ruimtemakers-gesprek',
    openFile: 'Open een bestand',
    noFile: 'Dit is geen bestand van Ruimtemakers. Kies een bestand dat je hier eerder bewaarde.',
    newerFile: 'Dit bestand komt uit een nieuwere versie. Vernieuw de pagina en open het dan opnieuw.',
    otherDeck:
      'Dit bestand hoort bij een andere versie van de kaarten. Verder spelen kan niet. Begin wel fris zonder de kaarten van toen.',
    opened: (seen) =>
      seen === 1 ? 'In dit bestand is 1 kaart besproken.' : `In dit bestand zijn ${seen} kaarten besproken.`,
    resume: 'Ga verder waar jullie waren',
    fresh: 'Begin fris, zonder de kaarten van toen',
    wipe: 'Wis dit gesprek',
    wipeWhy: 'Alles wat deze browser van het spel bewaart, gaat weg. Een bestand op je computer blijft.',
    wipeSure: 'Weet je het zeker? Dit kun je niet terugdraaien.',
    wipeYes: 'Ja, wis alles',
    wipeNo: 'Nee, laat staan',
  },
  en: {
    chooseHeading: 'Which cards take part?',
    fromWhich: 'Which cards do you deal from?',
    families: 'Kind',
    skills: 'Skill',
    skill: (number, short) => `${number} ${short}`,
    levels: 'Level',
    minutes: 'Time (formats only)',
    minutesAny: 'does not matter',
    atMost: (minutes) => `at most ${minutes} minutes`,
    picked: 'Cards picked by hand',
    pickedHint: 'for example T08, D01-D09',
    fromList: 'Pick from the list',
    unknown: (parts) => `We do not know these: ${parts}. Type a code (V03), a range (D01-D09) or a kind (tips).`,
    count: (cards) => (cards === 1 ? 'That is 1 card.' : `That is ${cards} cards.`),
    noCards: 'No card fits all these choices. Take one away.',
    howMany: 'How many cards at a time?',
    placeFrom: (place) => `Place ${place} comes from`,
    any: 'all that take part',
    pair: 'Skill × perspective',
    onOurTable: 'These cards lie on our table',
    onOurTableWhy: 'Then the screen does not deal them. You can still show one by its code.',
    leaveOut: 'Leave out',
    leftOut: (cards) => (cards === 1 ? '1 card lies on your own table.' : `${cards} cards lie on your own table.`),
    goOn: 'Deal on from these',
    begin: 'Start anew with these cards',
    clear: 'Clear the choices',
    sessionHeading: 'Keep this session',
    link: 'Link to this table',
    linkWhy: 'Whoever opens the link sees the same cards in the same order.',
    linkShort: 'This session is too long for a link. Save it as a file to keep all of it.',
    copy: 'Copy the link',
    copied: 'The link is on your clipboard.',
    copyByHand: 'The link is selected. Copy it with Ctrl C, or with Cmd C on a Mac.',
    file: 'File',
    fileWhy: 'A small file with the cards and what you noted. It holds no names of people.',
    saveFile: 'Save as a file',
    fileName: 'ruimtemakers-session',
    openFile: 'Open a file',
    noFile: 'This is no file of Ruimtemakers. Choose one that you saved here before.',
    newerFile: 'This file comes from a newer version. Reload the page and open it again.',
    otherDeck:
      'This file was made with another version of the cards. You cannot go on with it. You can start fresh without the cards of that day.',
    opened: (seen) =>
      seen === 1 ? 'In this file 1 card was talked about.' : `In this file ${seen} cards were talked about.`,
    resume: 'Go on where you were',
    fresh: 'Start fresh, without the cards of that day',
    wipe: 'Wipe this session',
    wipeWhy: 'All that this browser keeps of the game goes. A file on your computer stays.',
    wipeSure: 'Are you sure? There is no way back.',
    wipeYes: 'Yes, wipe everything',
    wipeNo: 'No, leave it',
  },
};
