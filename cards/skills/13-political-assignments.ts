import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const politicalAssignments: readonly GameCard[] = [
  {
    code: 'V13',
    family: 'skill',
    skills: [13],
    origin: 'adapted',
    icon: 'bank',
    text: {
      nl: {
        name: '…overheidsparticipatie verbinden aan bestuurlijke opdrachten van college en raad',
        short: 'Bestuur en buurt',
        line: 'Je schakelt tussen bestuur en buurt. Je verbindt de opdracht van de een met het plan van de ander.',
        signs: [
          'Je zoekt openingen bij wethouders en raad.',
          'Je zorgt dat plan en politiek elkaar niet onderuithalen.',
          'Laat je los? Je geeft ruimte en gooit niets over de schutting.',
          'Je weet wanneer je kaders benut, negeert, ombuigt of omverduwt.',
        ],
        question: 'Wie verbindt bij ons de raad met de buurt?',
        gloss: [glossary.governmentParticipation.nl, glossary.frameworks.nl, glossary.overTheFence.nl],
      },
      en: {
        name: '…linking government participation to the political aims of the executive and council',
        short: 'Politics and people',
        line: 'You switch between politics and people. You link the aims of one to the plan of the other.',
        signs: [
          'You look for openings with aldermen and councillors.',
          'You keep plans and politics from tripping each other up.',
          'Letting go is actively making room, not walking away.',
          'You know when to use, ignore, stretch or break a limit.',
        ],
        question: 'Who here links councillors with local people?',
        gloss: [glossary.governmentParticipation.en, glossary.executive.en, glossary.frameworks.en],
      },
    },
  },
  {
    code: 'G13',
    family: 'story',
    skills: [13],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat een initiatief bijna sneuvelde in de politiek.',
        followUp: 'Wie zocht toen een opening bij de wethouder of de raad?',
      },
      en: {
        prompt: 'Tell us about a time when politics nearly killed an initiative.',
        followUp: 'Who sounded out the alderman or councillors?',
        gloss: [glossary.alderman.en],
      },
    },
  },
  {
    code: 'G30',
    family: 'mirror',
    skills: [13],
    origin: 'new',
    text: {
      nl: {
        notice: 'Stel: we laten iets los. Waaraan merkt een inwoner dat we ruimte geven en niet wegduiken?',
        push: 'Welke opdracht van college of raad botst nu met een initiatief? Wie legt de verbinding?',
      },
      en: {
        notice: 'Suppose we let something go. How can a resident tell that we are giving room, not ducking out?',
        push: 'Which assignment from executive or council clashes with an initiative now? Who connects them?',
        gloss: [glossary.executive.en, glossary.council.en],
      },
    },
  },
  {
    code: 'G47',
    family: 'step',
    skills: [13],
    origin: 'new',
    text: {
      nl: {
        action: 'Pak één opdracht van college of raad. Schrijf erbij welke inwoners daar al mee bezig zijn.',
        followUp: 'Welk kader gebruik je? En welk kader negeer je of buig je om?',
        gloss: [glossary.frameworks.nl],
      },
      en: {
        action: 'Take one assignment from the executive or council. Note which residents are already at work on it.',
        followUp: 'Which limits do you use? Which do you ignore or stretch?',
        gloss: [glossary.executive.en, glossary.council.en, glossary.frameworks.en],
      },
    },
  },
  {
    code: 'D22',
    family: 'dilemma',
    skills: [13],
    origin: 'new',
    perspectives: ['P04', 'P05', 'P16'],
    text: {
      nl: {
        title: 'De sleutel van het buurthuis',
        situation:
          'Je bent beleidsadviseur. Het college noemt het loslaten: geen geld meer voor een beheerder in het buurthuis. Vrijwilligers willen het proberen. De beheerder wil geen halve dagen en geen proef. Vandaag adviseer jij.',
        a: {
          option: 'Je schrijft: niet doen. Ruimte geven kost ook geld.',
          price: 'De vrijwilligers mogen het niet proberen. Ze haken af.',
        },
        b: {
          option: 'Je schrijft: doen. Geef deze mensen de sleutel.',
          price: 'Lukt het niet, dan heb jij het over de schutting gegooid.',
        },
        twist: 'De beheerder zegt: ‘Ik deed hier altijd alles. Misschien deed daarom niemand anders iets.’',
        followUps: [
          'Waaraan zie jij of loslaten een bezuiniging is?',
          'Wat vertel je de vrijwilligers over je advies?',
        ],
        notes: {
          values: ['Opkomen voor loslaten dat echt ruimte geeft', 'De ruimte gebruiken die er nu is'],
          listenFor: [
            'Wie kijkt naar de kans, en wie naar de bedoeling erachter?',
            'Mag je een plan afraden dat mensen zelf willen?',
            'Wie denkt aan de vrijwilligers over een jaar?',
          ],
        },
        gloss: [glossary.overTheFence.nl],
      },
      en: {
        title: 'The key to the community centre',
        situation:
          'You are a policy officer. The executive calls it letting go: no more money for the community centre’s caretaker. Volunteers want to run it. The caretaker won’t stay for half days or a trial. Today you write the advice.',
        a: {
          option: 'You write: don’t. Giving people room costs money too.',
          price: 'The volunteers are not allowed to try. They drop out.',
        },
        b: {
          option: 'You write: do it. Give these people the key.',
          price: 'If it fails, you are the one who threw it over the fence.',
        },
        twist: 'The caretaker says: “I always did everything here. Perhaps that is why nobody else did anything.”',
        followUps: [
          'How do you tell letting go from cutting back?',
          'What do you tell the volunteers about your advice?',
        ],
        notes: {
          values: ['Speaking up for letting go that really gives people room', 'Using the room there is now'],
          listenFor: [
            'Who looks at the chance, and who at the motive behind it?',
            'May an official advise against it when people want to try?',
            'Who thinks of the volunteers a year from now?',
          ],
        },
        gloss: [glossary.executive.en, glossary.overTheFence.en],
      },
    },
  },
  {
    code: 'D23',
    family: 'dilemma',
    skills: [13, 16],
    origin: 'new',
    perspectives: ['P03', 'P14', 'P15'],
    text: {
      nl: {
        title: 'Een gratis kabelbaan',
        situation:
          'Je bent gebiedsmanager. Het college sprak af: dit jaar geen speeltoestel erbij. Twee wijken vingen bot. Vaders willen gratis een gekeurde kabelbaan plaatsen. Dat kan alleen zaterdag. ‘Beslis jij maar’, zegt je wethouder.',
        a: {
          option: 'Je zegt ja. De afspraak ging om geld, en zij betalen dit zelf.',
          price: 'Twee wijken vragen: waarom zij wel? En inspectie kost elk jaar geld.',
        },
        b: {
          option: 'Je zegt nee. De afspraak geldt voor iedereen.',
          price: 'De kabelbaan gaat naar een camping. Het veldje blijft leeg.',
        },
        twist: 'Eén van die wijken belt: ‘Gun het ze maar. Wij hebben alleen niet zulke handige vaders.’',
        followUps: ['Wanneer wijk jij af van wat het college wil?', 'Wie moet het van jou als eerste horen?'],
        notes: {
          values: ['Zien dat een kader hier niet voor bedoeld was', 'Je aan een afspraak houden, voor iedereen gelijk'],
          listenFor: [
            'Kijkt de groep naar de letter van de afspraak, of naar de bedoeling?',
            'Wat verwacht de wethouder eigenlijk van jou?',
            'Hoe vaak kan dit voordat een afspraak niets meer betekent?',
          ],
        },
      },
      en: {
        title: 'A free zip wire',
        situation:
          'You are an area manager. The executive agreed: no new play equipment this year. Two areas were refused. Now some dads will put up a certified zip wire for free, on Saturday only. “You decide,” says your alderman.',
        a: {
          option: 'You say yes. The agreement was about money, and they pay for this.',
          price: 'Two areas ask: why them? And inspections cost money every year.',
        },
        b: {
          option: 'You say no. The agreement applies to everyone.',
          price: 'The zip wire goes to a campsite. The green stays empty.',
        },
        twist: 'One of those areas rings: “Let them have it. Our dads just aren’t that handy.”',
        followUps: ['When do you set aside what the executive wants?', 'Who must hear it from you first?'],
        notes: {
          values: ['Seeing that a rule was not meant for this', 'Keeping an agreement, the same for everyone'],
          listenFor: [
            'Does the group read the words of the agreement, or its purpose?',
            'What does the alderman really expect of you?',
            'How often can this happen before an agreement means nothing?',
          ],
        },
        gloss: [glossary.executive.en, glossary.alderman.en],
      },
    },
  },
];
