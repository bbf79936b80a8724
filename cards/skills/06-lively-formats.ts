import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const livelyFormats: readonly Card[] = [
  {
    code: 'V06',
    family: 'skill',
    skills: [6],
    origin: 'adapted',
    icon: 'campfire',
    text: {
      nl: {
        name: '…werken met energieke werkvormen en communicatie',
        short: 'Energieke werkvormen',
        line: 'Je vertelt verhalen die raken, ook over de weg ernaartoe. Je kiest vormen vol energie.',
        signs: [
          'Je laat ook buiten merken dat de gemeente nu partner is.',
          'Je zegt eerlijk dat je twijfelt of iets nog niet weet.',
          'Je probeert een nieuwe vorm, met beeld in plaats van papier.',
          'Je zet verhalen op de website, ook die van partners.',
        ],
        question: 'Welk verhaal uit je werk raakte mensen, en hoe kwam dat?',
      },
      en: {
        name: '…working with lively formats and communication',
        short: 'Lively formats',
        line: 'You tell stories that touch people, about the journey too. You choose lively formats.',
        signs: [
          'You tell people outside that the municipality is now a partner.',
          'You are honest about your doubts, and about not knowing.',
          'You try out a new format, with pictures instead of paper.',
          'You put stories on the website, your partners’ too.',
        ],
        question: 'Which story from your work touched people, and why?',
      },
    },
  },
  {
    code: 'T10',
    family: 'tip',
    skills: [6],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Tips voor het organiseren van bijeenkomsten met en voor bewoners',
        points: [
          'Nodig mensen persoonlijk uit, of via via.',
          'Kies een plek in het gebied zelf.',
          'Zorg dat mensen zin hebben om te komen.',
          'Vlotte of neutrale host: ieder komt aan bod.',
          'Maak het persoonlijk en concreet.',
          'Podium voor initiatiefnemers, geen wethouder.',
          'Ga aan het werk: mensen brengen de inhoud.',
        ],
      },
      en: {
        heading: 'Tips for holding meetings with and for residents',
        points: [
          'Invite people in person, or through others.',
          'Choose a place in the area itself.',
          'Make people look forward to coming.',
          'Lively or neutral host: everyone has a say.',
          'Make it personal and concrete.',
          'Put initiators on stage, not the alderman.',
          'Get to work: people bring the content.',
        ],
        gloss: [glossary.alderman.en],
      },
    },
  },
  {
    code: 'T11',
    family: 'tip',
    skills: [6],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Organiseer geen show',
        body: 'Verwacht je veel mensen? Zet ze niet in een zaal rond een podium, zeker niet met een wethouder erop. Doe liever een inloop. Voor een podium leunen mensen achterover en wachten ze af. Dan begin je met achterstand. Bij een inloop gaan ze zelf aan de slag.',
      },
      en: {
        heading: 'Don’t put on a show',
        body: 'Expecting a crowd? Don’t sit them round a stage, least of all with an alderman on it. Make it a drop-in instead. In front of a stage, people lean back and wait. Then you have lost ground to make up. At a drop-in, they get going themselves.',
        gloss: [glossary.alderman.en],
      },
    },
  },
];
