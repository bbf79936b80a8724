import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const internalPathfinder: readonly Card[] = [
  {
    code: 'V04',
    family: 'skill',
    skills: [4],
    origin: 'adapted',
    icon: 'bridge',
    text: {
      nl: {
        name: '…werken als interne wegbereider',
        short: 'Interne wegbereider',
        line: 'Je bouwt bruggen tussen collega’s, college en raad, zodat een plan verder kan.',
        signs: [
          'Je deelt een dilemma en vraagt collega’s om advies.',
          'Je zegt hardop wat een plan in de weg staat.',
          'Je vertelt niet alleen dat iets is gelukt, maar ook hoe.',
          'Je knoopt plannen, dossiers en afdelingen aan elkaar.',
        ],
        question: 'Wie heeft bij ons een vastgelopen plan vlotgetrokken?',
        gloss: [glossary.pathfinder.nl],
      },
      en: {
        name: '…working as an internal pathfinder',
        short: 'Internal pathfinder',
        line: 'You build bridges between colleagues, executive and council, so that a plan can move on.',
        signs: [
          'You share a dilemma and ask colleagues for advice.',
          'You say out loud what stands in the way of a plan.',
          'You tell people not only that something worked, but how.',
          'You tie plans, files and departments together.',
        ],
        question: 'Who got a stuck plan moving again here?',
        gloss: [glossary.pathfinder.en, glossary.executive.en, glossary.council.en],
      },
    },
  },
  {
    code: 'T08',
    family: 'tip',
    skills: [4],
    origin: 'adapted',
    text: {
      nl: {
        heading: ['Loop niet te ver', 'voor de troepen uit'],
        body: 'Leg bestuur, leidinggevenden en collega’s uit wat je doet. Hou de lijnen kort. Vraag om ruimte: je wethouder moet achter je staan. Praten inwoners met de raad? Dan wil je erbij zijn. Verbind mensen op drie manieren:',
        steps: [
          'Horizontaal: actieve mensen met elkaar en met organisaties.',
          'Verticaal: het project met leidinggevenden en wethouder.',
          'Diagonaal: inwoners met wethouders en raad.',
        ],
        gloss: [glossary.aheadOfTheTroops.nl],
      },
      en: {
        heading: ['Don’t get too far', 'ahead of the troops'],
        body: 'Tell the executive, managers and colleagues what you do. Keep lines short. Ask for room: you need your alderman behind you. Do residents talk to the council? You want to be there. Link people in three ways:',
        steps: [
          'Horizontal: active people with each other and organisations.',
          'Vertical: the project with managers and alderman.',
          'Diagonal: residents with aldermen and council.',
        ],
        gloss: [glossary.aheadOfTheTroops.en, glossary.executive.en, glossary.alderman.en],
      },
    },
  },
  {
    code: 'G04',
    family: 'story',
    skills: [4],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat twee afdelingen door jou bij elkaar kwamen.',
        followUp: 'Wat had je eraan dat je de mensen en de geschiedenis kende?',
      },
      en: {
        prompt: 'Tell us about a time when you brought two departments together.',
        followUp: 'How did it help that you knew the people and the history?',
      },
    },
  },
  {
    code: 'G21',
    family: 'mirror',
    skills: [4],
    origin: 'new',
    text: {
      nl: {
        notice: 'Wat merkt een inwoner ervan als onze afdelingen elkaars plannen kennen?',
        push: 'Horen college en raad hoe iets gaat, of pas hoe het is afgelopen? Wie betrekken we te laat?',
      },
      en: {
        notice: 'What does a resident notice when our departments know each other’s plans?',
        push: 'Do the executive and council hear how things are going, or only how they ended? Who do we involve too late?',
        gloss: [glossary.executive.en, glossary.council.en],
      },
    },
  },
  {
    code: 'G38',
    family: 'step',
    skills: [4],
    origin: 'new',
    text: {
      nl: {
        action: 'Leg een dilemma voor aan een collega van een andere afdeling. Vraag wat die zou doen.',
        followUp: 'Welke hindernis durf je daarbij te noemen?',
      },
      en: {
        action: 'Share a dilemma with a colleague from another department. Ask what they would do.',
        followUp: 'Which obstacle will you dare to name?',
      },
    },
  },
  {
    code: 'D08',
    family: 'dilemma',
    skills: [4, 9],
    origin: 'new',
    perspectives: ['P03', 'P14', 'P15'],
    text: {
      nl: {
        title: 'De stemming over de buurtbus',
        situation:
          'Vanavond stemt een dorp over een eigen buurtbus. Zonder de gemeente durven ze niet. Je wethouder aarzelt en is niet te bereiken. Jij bent projectleider en krijgt nu het woord.',
        a: {
          option: 'Je zegt: ‘Ik geloof hierin en ik maak me er sterk voor.’',
          price: 'De zaal hoort een ja. Je wethouder kan bijna niet meer terug.',
        },
        b: {
          option: 'Je zegt: ‘De gemeente is nog niet zover.’',
          price: 'Het dorp stemt nee. Een jaar werk van bewoners ligt stil.',
        },
        twist: 'De korting op het busje loopt vannacht af. Op de eerste rij schrijft een raadslid mee.',
        followUps: ['Hoe ver mag jij voor je wethouder uit lopen?', 'Wie geeft jou rugdekking, en hoe weet je dat?'],
        notes: {
          values: ['Je nek uitsteken voor een goed initiatief', 'Je bestuur meenemen en niet verrassen'],
          listenFor: [
            'Spreekt hier een ambtenaar, of iemand met een eigen mening?',
            'Wat had er eerder moeten gebeuren, en door wie?',
            'Wie voelt zich verantwoordelijk voor dat jaar werk?',
          ],
        },
        gloss: [glossary.aheadOfTheTroops.nl],
      },
      en: {
        title: 'The vote on the village bus',
        situation:
          'Tonight a village votes on running its own bus. They will not dare without the municipality. Your alderman is hesitating and cannot be reached. You lead the project and must speak now.',
        a: {
          option: 'You say: “I believe in this and I will fight for it.”',
          price: 'The hall hears a yes. Your alderman can hardly back out now.',
        },
        b: {
          option: 'You say: “The municipality is not there yet.”',
          price: 'The village votes no. A year of work grinds to a halt.',
        },
        twist: 'The discount on the bus ends at midnight. In the front row a councillor is taking notes.',
        followUps: ['How far may you run ahead of your alderman?', 'Who has your back, and how do you know?'],
        notes: {
          values: ['Sticking your neck out for a good initiative', 'Taking your alderman along, without surprises'],
          listenFor: [
            'Is this an official speaking, or someone with a view of their own?',
            'What should have happened earlier, and whose job was it?',
            'Who feels responsible for that year of work?',
          ],
        },
        gloss: [glossary.aheadOfTheTroops.en, glossary.alderman.en],
      },
    },
  },
  {
    code: 'D09',
    family: 'dilemma',
    skills: [4],
    origin: 'new',
    perspectives: ['P03', 'P12', 'P13'],
    text: {
      nl: {
        title: 'Tien weken op één bureau',
        situation:
          'Aan jouw balie vraagt het repaircafé al tien weken om een zaal. Nu vraagt je chef in het overleg waar het op wacht. Het ligt bij de collega naast je. Twee keer vragen hielp niet.',
        a: {
          option: 'Je zegt nu eerlijk bij wie het ligt.',
          price: 'Je collega staat te kijk, en jullie hebben elkaar elke week nodig.',
        },
        b: {
          option: 'Je houdt het algemeen en vraagt het je collega straks nog eens.',
          price: 'Het repaircafé wacht verder, en je chef kan niets doen.',
        },
        twist: 'Je collega doet al maanden het werk van twee mensen. Het repaircafé wacht nog één week.',
        followUps: [
          'Wat is voor jou het verschil tussen klikken en aankaarten?',
          'Hoe zou jij het willen horen als jij die collega was?',
        ],
        notes: {
          values: ['Belemmeringen noemen, ook als het ongemakkelijk is', 'Zuinig zijn op collega’s die je nodig hebt'],
          listenFor: [
            'Gaat het over de persoon of over hoe het werk loopt?',
            'Wie verplaatst zich in het repaircafé, en wie in de collega?',
            'Wat zegt dit over hoe wij elkaar aanspreken?',
          ],
        },
      },
      en: {
        title: 'Ten weeks on one desk',
        situation:
          'For ten weeks the repair café has asked you, at the desk, for a room. Now your boss asks in a meeting what is holding it up. It is with the colleague beside you. You have asked twice.',
        a: {
          option: 'You say honestly, here and now, whose desk it is on.',
          price: 'Your colleague is shown up, and you need each other.',
        },
        b: {
          option: 'You keep it general and talk again later, just the two of you.',
          price: 'The repair café keeps waiting, and your boss cannot help.',
        },
        twist: 'Your colleague has done the work of two for months. The repair café will wait one more week.',
        followUps: [
          'Where does telling tales end and raising a problem begin?',
          'How would you like to hear it yourself?',
        ],
        notes: {
          values: ['Naming obstacles, even when it is awkward', 'Taking care of colleagues you depend on'],
          listenFor: [
            'Is it about the person, or about how the work runs?',
            'Who puts themselves in the café’s place, and who in the colleague’s?',
            'What does this say about how we speak up to each other?',
          ],
        },
      },
    },
  },
];
