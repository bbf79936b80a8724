import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const internalPathfinder: readonly GameCard[] = [
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
        line: 'Je bouwt bruggen en lobbyt bij collega’s, college en raad, zodat een plan verder kan.',
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
        line: 'You build bridges and lobby colleagues, the executive and council, so a plan can move.',
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
        body: 'Leg bestuur, leidinggevenden en collega’s uit wat je doet. Hou de lijnen kort. Vraag toestemming en ruimte: je wethouder moet achter je staan. Praten inwoners met de raad? Dan wil je erbij zijn. Verbind in drie stappen:',
        steps: [
          'Horizontaal: actieve mensen met elkaar en met organisaties.',
          'Verticaal: het project met leidinggevenden en wethouder.',
          'Diagonaal: inwoners met wethouders en raad.',
        ],
        gloss: [glossary.aheadOfTheTroops.nl],
      },
      en: {
        heading: ['Don’t get too far', 'ahead of the troops'],
        body: 'Tell the executive, managers and colleagues what you do. Keep in close touch. Ask for permission and room: you need your alderman behind you. Residents speak to councillors? Be there. Link people in three ways:',
        steps: [
          'Horizontal first: active people and organisations.',
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
        followUp: 'Wat hielp: de mensen kennen, of weten wat er speelde?',
      },
      en: {
        prompt: 'Tell us about a time when you brought two departments together.',
        followUp: 'What helped: knowing the people, or knowing what was going on?',
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
    perspectives: ['P03', 'P13', 'P14'],
    text: {
      nl: {
        title: 'Verder nog iets?',
        situation:
          'Je bent projectleider. Inwoners werken aan een buurtbus. Hun plan is half af en kwetsbaar. Je wethouder houdt niet van halve plannen en vraagt: ‘Verder nog iets?’ Straks is je wethouder vier weken weg.',
        a: {
          option: 'Je vertelt er nu over, ook al is het nog niet af.',
          price: 'Eén keer ‘nee’ en het is voorbij, nog voor het begint.',
        },
        b: {
          option: 'Je zegt niets tot het plan sterk genoeg is.',
          price: 'Hoort je wethouder het van een ander, dan is het vertrouwen weg.',
        },
        twist: 'Vorig jaar vertelde je meteen over een plan. Het lukte. Nu noemt de wethouder het ‘mijn plan’.',
        followUps: ['Hoe ver mag jij voor je wethouder uit lopen?', 'Wie geeft jou rugdekking, en hoe weet je dat?'],
        notes: {
          values: ['Je bestuur meenemen en niet verrassen', 'Een jong plan beschermen tot het sterk genoeg is'],
          listenFor: [
            'Zien ze de wethouder als hulp of als gevaar?',
            'Wie vraagt zich af wat de inwoners willen?',
            'Gaat het over het plan, of over hun eigen positie?',
          ],
        },
      },
      en: {
        title: 'Anything else?',
        situation:
          'You are a project leader. Residents are planning a village bus. It is half done and fragile. Your alderman dislikes half-done plans, and asks: “Anything else?” After today your alderman is away for four weeks.',
        a: {
          option: 'You tell the alderman now, though it is not finished.',
          price: 'One “no” and it is over, before it has properly begun.',
        },
        b: {
          option: 'You say nothing until the plan is strong enough.',
          price: 'If the alderman hears it from someone else, the trust is gone.',
        },
        twist: 'Last year you told the alderman about a plan at once. It worked. Now the alderman calls it “my plan”.',
        followUps: ['How far may you run ahead of your alderman?', 'Who has your back, and how do you know?'],
        notes: {
          values: ['Keeping your alderman on board: no surprises', 'Protecting a young plan until it is strong enough'],
          listenFor: [
            'Do they see the alderman as a help, or as a danger?',
            'Who wonders what the residents want?',
            'Is it about the plan, or about their own position?',
          ],
        },
        gloss: [glossary.alderman.en],
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
        title: 'Bij wie ligt dat?',
        situation:
          'Je bent baliemedewerker. Het repaircafé wacht al tien weken op een zaal. In het overleg vraagt je leidinggevende: ‘Bij wie ligt dat?’ Weer bij de collega naast je. Praten hielp niet. Klikken na afloop doet hier niemand.',
        a: {
          option: 'Je zegt: ‘Dat is bij ons blijven liggen. Wij lossen het op.’',
          price: 'Zo ging het al vaker. Het repaircafé wacht nog steeds.',
        },
        b: {
          option: 'Je kijkt opzij en vraagt je collega: ‘Wil jij dat vertellen?’',
          price: 'Je collega staat te kijk, en jullie hebben elkaar elke week nodig.',
        },
        twist: 'Je collega doet al maanden het werk van twee mensen. ‘Zeg het tegen niemand’, vroeg ze je.',
        followUps: [
          'Wat is voor jou het verschil tussen klikken en aankaarten?',
          'Hoe zou jij het willen horen als jij die collega was?',
        ],
        notes: {
          values: [
            'Zuinig zijn op collega’s die je nodig hebt',
            'Zeggen waar het vastzit, ook als dat ongemakkelijk is',
          ],
          listenFor: [
            'Gaat het over de persoon, of over hoe het werk loopt?',
            'Wie verplaatst zich in het repaircafé, en wie in de collega?',
            'Wat zegt dit over hoe wij elkaar aanspreken?',
          ],
        },
      },
      en: {
        title: 'Whose desk is it on?',
        situation:
          'You are a front-desk officer. The repair café has waited ten weeks for a room. In a meeting your manager asks: “Whose desk is it on?” As ever, your colleague’s. Talking to them failed. Nobody here tells tales afterwards.',
        a: {
          option: 'You say: “It got stuck with us. We will sort it out.”',
          price: 'It has gone like that before. The repair café still waits.',
        },
        b: {
          option: 'You turn to your colleague and ask: “Will you explain?”',
          price: 'Your colleague is shown up, and you need each other every week.',
        },
        twist: 'For months your colleague has done the work of two people. “Tell no one,” she asked you.',
        followUps: [
          'Where does telling tales end and raising a problem begin?',
          'How would you like to hear it if you were that colleague?',
        ],
        notes: {
          values: ['Taking care of colleagues you depend on', 'Saying where it is stuck, even when that is awkward'],
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
