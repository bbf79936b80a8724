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
    perspectives: ['P03', 'P13', 'P14'],
    text: {
      nl: {
        title: 'Verder nog iets?',
        situation:
          'Je bent projectleider. Bewoners maken een plan voor een buurtbus, half af en kwetsbaar. Je wethouder houdt niet van losse plannen. ‘Verder nog iets?’, vraagt die. Na vandaag zie je elkaar twee maanden niet.',
        a: {
          option: 'Je vertelt er nu over, ook al is het nog niet af.',
          price: 'Eén keer ‘nee’ en het is klaar, nog voor het goed begint.',
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
            'Wie vraagt zich af wat de bewoners willen?',
            'Gaat het over het plan, of over hun eigen positie?',
          ],
        },
      },
      en: {
        title: 'Anything else?',
        situation:
          'You are a project leader. Residents are planning a village bus. It is half done and fragile. Your alderman dislikes loose plans. “Anything else?” the alderman asks. After today you won’t meet for two months.',
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
          values: [
            'Taking your alderman along, without surprises',
            'Protecting a young plan until it is strong enough',
          ],
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
          'Je bent baliemedewerker. Het repaircafé wacht al tien weken op een zaal. In het overleg vraagt je leidinggevende: ‘Bij wie ligt dat?’ Bij de collega naast je. Het is de derde keer, en erover praten hielp niet.',
        a: {
          option: 'Je zegt: ‘Dat is bij ons blijven liggen. Wij lossen het op.’',
          price: 'Zo ging het de vorige keren ook. Het repaircafé wacht nog.',
        },
        b: {
          option: 'Je kijkt opzij en vraagt je collega: ‘Wil jij dat vertellen?’',
          price: 'Je collega staat te kijk, en jullie hebben elkaar elke week nodig.',
        },
        twist: 'Je collega doet al maanden het werk van twee mensen. Je leidinggevende weet dat niet.',
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
          'You are a front-desk officer. The repair café has waited ten weeks for a room. In a meeting your manager asks: “Whose desk is it on?” Your colleague’s, beside you. It is the third time, and talking did not help.',
        a: {
          option: 'You say: “It got stuck with us. We will sort it out.”',
          price: 'That is how it went before. The repair café is still waiting.',
        },
        b: {
          option: 'You turn to your colleague and ask: “Will you explain?”',
          price: 'Your colleague is shown up, and you need each other every week.',
        },
        twist: 'For months your colleague has done the work of two people. Your manager does not know that.',
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
