import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const enablerBroker: readonly GameCard[] = [
  {
    code: 'V09',
    family: 'skill',
    skills: [9],
    origin: 'adapted',
    icon: 'key',
    text: {
      nl: {
        name: '…werken als mogelijkmaker en makelaar',
        short: 'Mogelijkmaker',
        line: 'Je zoekt binnen en buiten de lijntjes hoe iets wél kan. Je bent thuis in het gemeentehuis én op straat.',
        signs: [
          'Je zegt duidelijk wat er kan en waar de grens ligt.',
          'Je past beleid toe waar nodig, maar zoekt er alle ruimte in.',
          'Je brengt mensen bij de juiste collega, en collega’s bij mensen.',
          'Je staat open voor een plan en moedigt mensen aan.',
        ],
        question: 'Voor wie heb jij iets mogelijk gemaakt, en hoe?',
        gloss: [glossary.enabler.nl, glossary.broker.nl, glossary.outsideTheLines.nl],
      },
      en: {
        name: '…working as an enabler and broker',
        short: 'Enabler',
        line: 'You look for a way, inside the lines and outside. You are at home in town hall and street alike.',
        signs: [
          'You say clearly what can be done, and what can’t.',
          'You apply policy where needed, and find all the room in it.',
          'You bring people to the right colleague, and colleagues to them.',
          'You are open to a plan, and encourage people.',
        ],
        question: 'Who have you made something possible for, and how?',
        gloss: [glossary.enabler.en, glossary.broker.en, glossary.outsideTheLines.en],
      },
    },
  },
  {
    code: 'T12',
    family: 'tip',
    skills: [9],
    origin: 'adapted',
    text: {
      nl: {
        heading: ['Wat je ook doet:', 'doe het met lef'],
        body: 'Let op de kaders, maar durf ook je nek uit te steken. Je mag fouten maken. Geef ze dan wel toe. En zeg het gewoon als je iets niet weet. Je denkt misschien dat je dan zwak staat. Maar eerlijkheid verbindt je juist met mensen, en ze gunnen je meer.',
        gloss: [glossary.frameworks.nl, glossary.neckOut.nl],
      },
      en: {
        heading: ['Whatever you do,', 'do it boldly'],
        body: 'Mind the limits, but dare to stick your neck out. You are allowed to make mistakes, as long as you own up to them. Just say so when you don’t know. You may think it makes you look weak. But honesty is what connects you with people, and they will think more of you.',
        gloss: [glossary.frameworks.en, glossary.neckOut.en],
      },
    },
  },
  {
    code: 'G09',
    family: 'story',
    skills: [9],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je iemand in één keer bij de juiste persoon bracht.',
        followUp: 'Heb je later gehoord hoe het is afgelopen?',
      },
      en: {
        prompt: 'Tell us about a time when you led someone straight to the right person.',
        followUp: 'Did you ever hear what came of it?',
      },
    },
  },
  {
    code: 'G26',
    family: 'mirror',
    skills: [9],
    origin: 'new',
    text: {
      nl: {
        notice: 'Weten inwoners wat ze van ons kunnen verwachten? Ook bij inkoop, bezuinigingen en openingstijden?',
        push: 'Bij welke afdeling kunnen we meer ruimte maken? Wie gaat erop af?',
      },
      en: {
        notice: 'Do residents know what they can expect of us? On purchasing, cuts and opening hours too?',
        push: 'With which department can we make more room? Who will go and talk to them?',
      },
    },
  },
  {
    code: 'G43',
    family: 'step',
    skills: [9],
    origin: 'new',
    text: {
      nl: {
        action: 'Vertel een initiatiefnemer eerlijk wat kan en wat niet. Zeg meteen wie er verder kan helpen.',
        followUp: 'Wat heb je al te lang niet durven zeggen?',
      },
      en: {
        action: 'Tell someone with a plan honestly what is possible and what is not. Say who can help next.',
        followUp: 'What have you put off saying for too long?',
      },
    },
  },
  {
    code: 'D16',
    family: 'dilemma',
    skills: [9],
    origin: 'new',
    perspectives: ['P01', 'P02', 'P07'],
    text: {
      nl: {
        title: 'Eén tafel op de stoep',
        situation:
          'Je bent vergunningverlener. Een bakker wil een lange tafel op de stoep, voor de hele straat. Het kan nét. De kapper ernaast wilde dat vorig jaar ook, en toen zei jij nee. Er past één tafel, en samen willen ze niet.',
        a: {
          option: 'Je geeft de vergunning. Dit plan doet de hele straat goed.',
          price: 'De kapper vraagt wat er sinds vorig jaar veranderd is.',
        },
        b: {
          option: 'Je weigert, net als toen. Zelfde regel, zelfde antwoord.',
          price: 'De stoep blijft leeg. En de straat had zich er zo op verheugd.',
        },
        twist: 'De kapper komt binnen met jouw brief van toen: ‘Ik gun het ze. Maar deze brief, geldt die nog?’',
        followUps: ['Wat is gelijk behandelen in dit geval?', 'Aan wie leg jij een uitzondering uit?'],
        notes: {
          values: ['Zo veel mogelijk ruimte zoeken voor een goed plan', 'Iedereen gelijk behandelen'],
          listenFor: [
            'Geldt een weigering voor altijd, of mag je ervan leren?',
            'Telt wat goed is voor de straat, of alleen de regel?',
            'Wie gaat er met de kapper praten?',
          ],
        },
      },
      en: {
        title: 'One table on the pavement',
        situation:
          'You are a permits officer. A baker wants a long table on the pavement, for the whole street. It is only just possible. Last year the hairdresser next door wanted one too, and you refused. One fits, and they won’t share.',
        a: {
          option: 'You grant the permit. This plan is good for the whole street.',
          price: 'The hairdresser asks what has changed since last year.',
        },
        b: {
          option: 'You refuse, as you did then. Same rule, same answer.',
          price: 'The pavement stays empty, and the street had looked forward to it.',
        },
        twist:
          'The hairdresser walks in with your old letter: “Let them have it. But this letter, does it still count?”',
        followUps: ['What is equal treatment in this case?', 'Who do you explain an exception to?'],
        notes: {
          values: ['Finding as much room as you can for a good plan', 'Treating everyone alike'],
          listenFor: [
            'Does a refusal hold for ever, or may you learn from it?',
            'Does the good of the street count, or the rule alone?',
            'Who is going to talk to the hairdresser?',
          ],
        },
      },
    },
  },
  {
    code: 'D17',
    family: 'dilemma',
    skills: [9],
    origin: 'new',
    perspectives: ['P08', 'P14', 'P15'],
    text: {
      nl: {
        title: 'De skatebaan in de krant',
        situation:
          'Je bent projectleider. ‘Jongeren te traag met hun skatebaan’, schrijft de krant. Maar het lag aan jou. Je wethouder weet dat en laat jou kiezen. De jongeren vragen: ‘Zeg niets tot de raad dinsdag heeft gestemd.’',
        a: {
          option: 'Je wacht tot na dinsdag, zoals de jongeren vragen.',
          price: 'De raad stemt met een verkeerd verhaal in het hoofd.',
        },
        b: {
          option: 'De raad hoort het vandaag van je wethouder. Dan weet iedereen het.',
          price: 'Het wordt een rel, en daar waren de jongeren juist bang voor.',
        },
        twist:
          'Een raadslid zegt: ‘Wie zo traag is, onderhoudt die baan straks ook niet.’ De jongeren staan één stem voor.',
        followUps: [
          'Met wie bespreek je dit voordat je kiest?',
          'Waarom is het in jouw werk lastig een fout toe te geven?',
        ],
        notes: {
          values: ['Doen wat de initiatiefnemers van je vragen', 'Eerlijk zijn over je eigen fout'],
          listenFor: [
            'Wie bepaalt wat goed is voor de jongeren?',
            'Gaat het om de skatebaan, of om hun goede naam?',
            'Wie wijst erop dat het college de raad moet vertellen wat die moet weten?',
          ],
        },
      },
      en: {
        title: 'The skate park in the paper',
        situation:
          'You are a project leader. “Youngsters too slow with skate park,” says the paper. In fact it was you. Your alderman knows, and leaves it to you. The youngsters ask: “Say nothing until the council has voted on Tuesday.”',
        a: {
          option: 'You wait until after Tuesday, as the youngsters ask.',
          price: 'The council votes with the wrong story in mind.',
        },
        b: {
          option: 'The council hears today, from your alderman. Then everyone knows.',
          price: 'It becomes a row, which is just what the youngsters feared.',
        },
        twist: 'A councillor says: “Too slow to build, too slow to look after it.” The youngsters are one vote ahead.',
        followUps: ['Who do you talk to before you choose?', 'What makes it hard to admit a mistake at work?'],
        notes: {
          values: ['Doing what the youngsters ask of you', 'Being honest about your own mistake'],
          listenFor: [
            'Who decides what is good for the youngsters?',
            'Is it about the skate park, or about their good name?',
            'Who points out that the executive must tell the council what it needs to decide?',
          ],
        },
        gloss: [glossary.alderman.en, glossary.council.en],
      },
    },
  },
];
