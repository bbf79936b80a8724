import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const coCreation: readonly GameCard[] = [
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
          'Je gebruikt en deelt wat initiatiefnemers en organisaties weten.',
          'Je bent elke dag partner. Mensen sturen zelf.',
        ],
        question: 'Welk plan van jou is beter geworden door een inwoner?',
        gloss: [glossary.coCreation.nl, glossary.frameworks.nl],
      },
      en: {
        name: '…working in co-creation',
        short: 'Co-creation',
        line: 'You make policy together with residents and businesses. They do part of the writing.',
        signs: [
          'You start with people. The limits come later.',
          'You look through the eyes of residents and businesses.',
          'You use and share what organisations and people with plans know.',
          'You are a partner every day. People run things themselves.',
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
        body: 'Voor het bestuur zoeken we alles uit en leggen we alles vast. Doe het eens anders. Maak een voorstel van wat je in gesprekken hoort. Begin eens zonder alles te weten over geld, communicatie en de wet. Die tellen ook, maar wegen nu vaak te zwaar.',
      },
      en: {
        heading: ['Less drafting,', 'more talking'],
        body: 'For the executive, we look into everything and put it all in writing. Try it differently for once. Write a proposal from what you hear in conversations. Make a start without knowing everything about money, communication and the law. Those matter too, but now they often count for too much.',
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
        followUp: 'What came first: the people or the limits?',
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
        notice: 'Suppose we talk first and write later. How would a resident notice?',
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
          'Je bent projectleider. Vrijdag willen inwoners met jou beginnen aan een plan voor het lege schooltje. Hun vorige plan werd op het laatst afgekeurd. Wat er kan en mag, weet jij pas over twee maanden.',
        a: {
          option: 'Je gaat. Jullie beginnen bij wat het dorp nodig heeft.',
          price: 'Je zegt dat niets zeker is. Toch horen mensen een belofte.',
        },
        b: {
          option: 'Je zoekt het eerst uit. Daarna nodig je de groep uit.',
          price: 'Dan is de fut eruit en ligt er al veel vast als zij komen.',
        },
        twist: 'In het dorp gaat het gerucht dat het schooltje wordt verkocht. Ook dat weet jij pas over twee maanden.',
        followUps: [
          'Wat moet jij minstens weten voordat je begint?',
          'Wanneer heb jij ‘misschien’ gezegd en hoorde iemand ‘ja’?',
        ],
        notes: {
          values: ['Beginnen bij mensen en hun dagelijks leven', 'Duidelijk zijn over wat mensen kunnen verwachten'],
          listenFor: [
            'Zoeken ze zekerheid voor de inwoners, of voor zichzelf?',
            'Wat weten de inwoners al dat de gemeente nog moet uitzoeken?',
            'Hoort de groep het verschil tussen hoop en een belofte?',
          ],
        },
      },
      en: {
        title: 'Friday at the empty school',
        situation:
          'You are a project leader. On Friday residents want to start a plan with you for their empty school. Their last plan was turned down at the very end. You need two months to find out what is possible now.',
        a: {
          option: 'You go on Friday. Together you start with what the village needs.',
          price: 'You say that nothing is certain. People still hear a promise.',
        },
        b: {
          option: 'You find out first. After that, you invite the group.',
          price: 'By then the spark has gone, and much is already fixed.',
        },
        twist: 'Word goes round that the school will be sold. You need two months to find that out as well.',
        followUps: [
          'What is the least you need to know before you start?',
          'When did you say “maybe” and someone heard “yes”?',
        ],
        notes: {
          values: ['Starting with people and their daily lives', 'Being clear about what people can expect'],
          listenFor: [
            'Do they want certainty for the residents, or for themselves?',
            'What do the residents already know that the municipality still has to find out?',
            'Does the group hear the difference between hope and a promise?',
          ],
        },
      },
    },
  },
  {
    code: 'D02',
    family: 'dilemma',
    skills: [1, 13],
    origin: 'new',
    perspectives: ['P01', 'P08', 'P15'],
    text: {
      nl: {
        title: 'Vierhonderd stemmen voor de hond',
        situation:
          'Je bent beleidsadviseur. De raad gaf de wijk geld voor jongeren. Dat stond niet op het stembriefje, en nu wint een hondenveld ruim van een voetbalkooi. Er is plek voor één. Kies jij vandaag niet, dan is het geld weg.',
        a: {
          option: 'Je stelt het hondenveld voor. De wijk heeft gekozen.',
          price: 'De jongeren krijgen weer niets. Het was hun geld.',
        },
        b: {
          option: 'Je stelt de voetbalkooi voor. Daar was het geld voor.',
          price: 'Vierhonderd mensen stemden voor niets. Die doen nooit meer mee.',
        },
        twist: 'Onder de achttien mocht niemand stemmen. Een meisje van zestien bedacht het hondenveld.',
        followUps: ['Van wie krijg jij eigenlijk je opdracht?', 'Wat vertel je mensen die hun zin niet krijgen?'],
        notes: {
          values: ['De keuze van inwoners serieus nemen', 'Doen waar de raad het geld voor gaf'],
          listenFor: [
            'Is ‘de wijk’ voor hen iedereen, of alleen de mensen die stemden?',
            'Wie neemt het op voor mensen die niet mochten stemmen?',
            'Hoe praten ze over de fout: als iets van henzelf, of van een ander?',
          ],
        },
      },
      en: {
        title: 'Four hundred votes for the dogs',
        situation:
          'You are a policy officer. The council gave the area money for young people. The residents’ ballot left that out, and a dog field beat a football cage. There is room for one. Propose one today, or the money is gone.',
        a: {
          option: 'You propose the dog field. The area has chosen.',
          price: 'Young people get nothing again, and the money was theirs.',
        },
        b: {
          option: 'You propose the football cage. That is what the money was for.',
          price: 'Four hundred people voted for nothing. They won’t join in again.',
        },
        twist: 'Nobody under eighteen was allowed to vote. The dog field was thought up by a girl of sixteen.',
        followUps: ['Who are you really working for?', 'What do you tell the people who do not get their way?'],
        notes: {
          values: ['Taking residents’ choice seriously', 'Doing what the council gave the money for'],
          listenFor: [
            'Is “the area” everyone to them, or only the people who voted?',
            'Who speaks up for the people who were not allowed to vote?',
            'How do they talk about the mistake: as their own, or as someone else’s?',
          ],
        },
        gloss: [glossary.council.en],
      },
    },
  },
];
