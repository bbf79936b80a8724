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
          'Je legt een dilemma op tafel en vraagt collega’s advies.',
          'Je zegt hardop wat een plan in de weg staat.',
          'Je vertelt hoe iets lukte, en niet alleen dat het lukte.',
          'Je knoopt plannen, dossiers en afdelingen aan elkaar.',
        ],
        question: 'Wie hielp bij ons een vastgelopen plan verder?',
        gloss: [glossary.pathfinder.nl, glossary.executive.nl, glossary.council.nl],
      },
      en: {
        name: '…working as an internal pathfinder',
        short: 'Internal pathfinder',
        line: 'You build bridges between colleagues, executive and council, so that a plan can move on.',
        signs: [
          'You share a dilemma and ask colleagues for advice.',
          'You say out loud what stands in the way of a plan.',
          'You tell people how something worked, not only that it did.',
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
        body: 'Zorg dat bestuur, chefs en collega’s je kunnen volgen. Je wethouder moet achter je staan. Praten inwoners met de raad? Dan wil je erbij zijn.',
        steps: [
          'Horizontaal: verbind actieve mensen met elkaar en met organisaties.',
          'Verticaal: verbind het project met wethouder en chefs.',
          'Diagonaal: verbind wethouders en raad met inwoners.',
        ],
        gloss: [glossary.aheadOfTheTroops.nl],
      },
      en: {
        heading: ['Don’t get too far', 'ahead of the troops'],
        body: 'Make sure the executive, managers and colleagues can follow you. You need your alderman behind you. When residents talk to the council, you want to be there.',
        steps: [
          'Horizontal: link active people to each other and to organisations.',
          'Vertical: link the project to alderman and managers.',
          'Diagonal: link aldermen and council to residents.',
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
        followUp: 'Wat had je eraan dat je de mensen kende, en wist hoe het eerder ging?',
      },
      en: {
        prompt: 'Tell us about a time when you brought two departments together.',
        followUp: 'How did it help that you knew the people, and what had gone before?',
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
        push: 'Horen college en raad ook hoe iets gaat, of pas hoe het afliep? Wie nemen we te laat mee?',
        gloss: [glossary.executive.nl, glossary.council.nl],
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
        followUp: 'Wie kies je, en welke hindernis noem je eerlijk?',
      },
      en: {
        action: 'Share a dilemma with a colleague from another department. Ask what they would do.',
        followUp: 'Who will you choose, and which obstacle will you name honestly?',
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
