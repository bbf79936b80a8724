import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const coCreation: readonly Card[] = [
  {
    code: 'V01',
    family: 'skill',
    skills: [1],
    origin: 'adapted',
    icon: 'users-three',
    text: {
      nl: {
        name: '…werken vanuit co-creatie',
        short: 'Co-creatie',
        line: 'Je maakt beleid samen met inwoners en ondernemers. Zij schrijven mee.',
        signs: [
          'Je begint bij de mensen. Pas daarna komen de kaders.',
          'Je kijkt door de ogen van inwoners en ondernemers.',
          'Je gebruikt en deelt wat doeners en organisaties weten.',
          'Je bent partner, elke dag weer. Mensen sturen zelf.',
        ],
        question: 'Welk plan van jou is beter geworden door een inwoner?',
        gloss: [glossary.coCreation.nl, glossary.frameworks.nl],
      },
      en: {
        name: '…working in co-creation',
        short: 'Co-creation',
        line: 'You make policy together with residents and businesses. They do part of the writing.',
        signs: [
          'You start with people. The ground rules come later.',
          'You look through the eyes of residents and businesses.',
          'You use and share what local people and organisations know.',
          'You are a partner, day in, day out. People steer for themselves.',
        ],
        question: 'Which plan of yours did a resident make better?',
        gloss: [glossary.coCreation.en, glossary.frameworks.en],
      },
    },
  },
  {
    code: 'T01',
    family: 'tip',
    skills: [1],
    origin: 'adapted',
    text: {
      nl: {
        heading: ['Zak af!'],
        body: 'Wil je beleid maken? Zak af naar de straat, de keukentafel of de werkvloer. Kijk hoe mensen leven en wat zij het belangrijkst vinden. Haal daar je doelen vandaan. Dus niet eerst doelen op papier zetten en dan kijken of het leven erin past.',
        gloss: [glossary.comeDown.nl],
      },
      en: {
        heading: ['Come down', 'to street level!'],
        body: 'Want to make policy? Come down to the street, the kitchen table or the shop floor. See how people live and what matters most to them. Find your goals there. Don’t put goals on paper first and then see if life fits them.',
        gloss: [glossary.comeDown.en],
      },
    },
  },
  {
    code: 'T02',
    family: 'tip',
    skills: [1],
    origin: 'adapted',
    text: {
      nl: {
        heading: ['Minder uitwerken,', 'meer in gesprek gaan'],
        body: 'Voor het bestuur zoeken we alles uit en leggen we alles vast. Doe het eens anders. Maak een voorstel van wat je in gesprekken hoort. Begin eens zonder alles te weten over geld, communicatie en de wet. Ook dat telt, maar het weegt nu vaak te zwaar.',
      },
      en: {
        heading: ['Less drafting,', 'more talking'],
        body: 'For the executive, we look into everything and put it all in writing. Try it differently for once. Write a proposal from what you hear in conversations. Make a start without knowing everything about money, communication and the law. Those matter too, but now they often come first.',
        gloss: [glossary.executive.en],
      },
    },
  },
  {
    code: 'G01',
    family: 'story',
    skills: [1],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je met een groep inwoners een plan maakte.',
        followUp: 'Wat was er eerst: de mensen of de kaders?',
        gloss: [glossary.frameworks.nl],
      },
      en: {
        prompt: 'Tell us about a time when you made a plan with a group of residents.',
        followUp: 'What came first: the people or the ground rules?',
        gloss: [glossary.frameworks.en],
      },
    },
  },
  {
    code: 'G18',
    family: 'mirror',
    skills: [1],
    origin: 'new',
    text: {
      nl: {
        notice: 'Stel: we praten eerst en schrijven later. Waaraan zou een inwoner dat zien?',
        push: 'Wie schrijft, die blijft: waar geldt dat bij ons nog? Welke procedure kan anders?',
        gloss: [glossary.holdThePen.nl],
      },
      en: {
        notice: 'Suppose we talk first and write later. How would a resident see that?',
        push: 'Whoever writes it down wins: where is that still true here? Which procedure could change?',
        gloss: [glossary.holdThePen.en],
      },
    },
  },
  {
    code: 'G35',
    family: 'step',
    skills: [1],
    origin: 'new',
    text: {
      nl: {
        action: 'Bel een inwoner of ondernemer over je plan voordat je de eerste zin schrijft.',
        followUp: 'Wat hoop je te horen dat je zelf niet kunt bedenken?',
      },
      en: {
        action: 'Call a resident or business owner about your plan before writing the first sentence.',
        followUp: 'What do you hope to hear that you could not think of yourself?',
      },
    },
  },
  {
    code: 'D01',
    family: 'dilemma',
    skills: [1],
    origin: 'new',
    perspectives: ['P03', 'P13', 'P15'],
    text: {
      nl: {
        title: 'Vrijdag bij het lege schooltje',
        situation:
          'Vrijdag willen bewoners met jou plannen maken voor het lege schooltje. Hun vorige plan mislukte. Jij bent projectleider. Wat er nu kan en mag, weet je pas over twee maanden.',
        a: {
          option: 'Je gaat vrijdag. Jullie beginnen bij wat het dorp nodig heeft.',
          price: 'Je zegt dat niets zeker is. Toch horen mensen een belofte.',
        },
        b: {
          option: 'Je zoekt het eerst uit. Pas daarna nodig je de groep uit.',
          price: 'Tegen die tijd is de zin weg en staan jouw kaders al vast.',
        },
        twist: 'Een bedrijf heeft ook belangstelling voor het schooltje. De groep weet dat nog niet.',
        followUps: [
          'Wat moet jij minstens weten voordat je begint?',
          'Wanneer werd jouw ‘misschien’ gehoord als ‘ja’?',
        ],
        notes: {
          values: ['Beginnen bij mensen en hun dagelijks leven', 'Duidelijk zijn over wat mensen kunnen verwachten'],
          listenFor: [
            'Wie zoekt zekerheid voor de bewoners, en wie voor zichzelf?',
            'Welke kennis heeft de groep al die de gemeente nog zoekt?',
            'Hoort de tafel verschil tussen hoop en een belofte?',
          ],
        },
        gloss: [glossary.frameworks.nl],
      },
      en: {
        title: 'Friday at the empty school',
        situation:
          'On Friday residents want to plan with you for the empty school. Their last plan failed. You lead the project. It will take you two months to find out what is possible.',
        a: {
          option: 'You go on Friday. Together you start with what the village needs.',
          price: 'You say nothing is certain. People still hear a promise.',
        },
        b: {
          option: 'You find out first. Only then do you invite the group.',
          price: 'By then the spark has gone and your limits are already fixed.',
        },
        twist: 'A company is interested in the school as well. The group does not know that yet.',
        followUps: [
          'What is the least you need to know before you start?',
          'When did people hear your “maybe” as a “yes”?',
        ],
        notes: {
          values: ['Starting with people and their daily lives', 'Being clear about what people can expect'],
          listenFor: [
            'Who wants certainty for the residents, and who for themselves?',
            'What does the group already know that the municipality is still looking for?',
            'Does the table hear the difference between hope and a promise?',
          ],
        },
        gloss: [glossary.frameworks.en],
      },
    },
  },
  {
    code: 'D02',
    family: 'dilemma',
    skills: [1, 13],
    origin: 'new',
    perspectives: ['P01', 'P14', 'P15'],
    text: {
      nl: {
        title: 'Zwerfafval of hard rijden',
        situation:
          'Het college wil een plan tegen zwerfafval. In de wijk praat iedereen over hard rijden. Er is tijd en geld voor één plan. Jij bent beleidsadviseur. Morgen lever je iets in.',
        a: {
          option: 'Je vraagt het college om een andere opdracht: hard rijden.',
          price: 'Het geld voor zwerfafval vervalt. Nieuw geld is onzeker.',
        },
        b: {
          option: 'Je maakt het afvalplan. Dat is besloten en betaald.',
          price: 'De wijk merkt: praten mag, maar de gemeente kiest het onderwerp.',
        },
        twist: 'Vrijdag gaan bewoners snelheid meten. De wethouder beloofde de raad al het afvalplan.',
        followUps: ['Van wie krijg jij eigenlijk je opdracht?', 'Wat vertel je aan wie zijn zin niet krijgt?'],
        notes: {
          values: ['De wijk bepaalt wat eerst komt', 'Een besluit van het gekozen bestuur is iets waard'],
          listenFor: [
            'Wordt ‘de wijk’ iedereen, of de mensen die het hardst praten?',
            'Wie durft het college een andere vraag te stellen, en wie niet?',
            'Wat gebeurt er met het onderwerp dat niet gekozen wordt?',
          ],
        },
        gloss: [glossary.executive.nl],
      },
      en: {
        title: 'Litter or speeding',
        situation:
          'The executive wants a plan against litter. Everyone in the area talks about speeding. There is time and money for one plan. You are the policy officer. Tomorrow you hand something in.',
        a: {
          option: 'You ask the executive for a different assignment: speeding.',
          price: 'The litter money is lost. New money is far from certain.',
        },
        b: {
          option: 'You write the litter plan. It has been decided and paid for.',
          price: 'People learn: talk all you like, the municipality picks.',
        },
        twist: 'On Friday residents will measure speeds. The alderman has promised the council the litter plan.',
        followUps: ['Who really gives you your assignment?', 'What do you tell those who do not get their way?'],
        notes: {
          values: ['The area decides what comes first', 'A decision by elected people counts for something'],
          listenFor: [
            'Does “the area” mean everyone, or those who speak loudest?',
            'Who would dare to ask the executive for something else, and who would not?',
            'What happens to the subject that is not chosen?',
          ],
        },
        gloss: [glossary.executive.en, glossary.alderman.en, glossary.council.en],
      },
    },
  },
];
