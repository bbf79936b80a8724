import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const perspectives: readonly GameCard[] = [
  {
    code: 'P01',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'house-line',
    text: {
      nl: {
        name: 'De inwoner',
        worry: 'Ik hoor vaak pas iets als alles al vastligt.',
        hope: 'Ik wil weten wat er in mijn straat gebeurt en erover kunnen meepraten.',
        question: 'Wat ligt nog open, en wat hebben jullie al besloten?',
      },
      en: {
        name: 'The resident',
        worry: 'I often hear about things when everything is already settled.',
        hope: 'I want to know what happens in my street, and have a say in it.',
        question: 'What is still open, and what have you already decided?',
      },
    },
  },
  {
    code: 'P02',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'briefcase',
    text: {
      nl: {
        name: 'De ondernemer',
        worry: 'Ik denk in weken. Bij jullie duurt alles maanden.',
        hope: 'Ik steek graag tijd in de buurt, als ik weet waar ik aan toe ben.',
        question: 'Wie beslist hierover, en wanneer hoor ik dat?',
      },
      en: {
        name: 'The business owner',
        worry: 'I think in weeks. With you, everything takes months.',
        hope: 'I gladly put time into the neighbourhood, if I know where I stand.',
        question: 'Who decides on this, and when will I hear?',
      },
    },
  },
  {
    code: 'P03',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'bell-ringing',
    text: {
      nl: {
        name: 'De initiatiefnemer op de stoep',
        worry: 'Ik heb een idee en energie, maar geen stapel papieren.',
        hope: 'Ik hoop dat iemand zegt: goed plan, waar zullen we beginnen?',
        question: 'Met wie kan ik morgen verder praten?',
      },
      en: {
        name: 'The resident with a plan',
        worry: 'I have an idea and plenty of energy, but no pile of papers.',
        hope: 'I hope someone says: good plan, where shall we start?',
        question: 'Who can I talk to tomorrow?',
      },
    },
  },
  {
    code: 'P04',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'hand-heart',
    text: {
      nl: {
        name: 'De maatschappelijke organisatie',
        worry: 'Ik draai op vrijwilligers, en het geld is er steeds voor één jaar.',
        hope: 'Ik wil meedenken vanaf het begin en niet alleen uitvoeren.',
        question: 'Wat willen jullie zelf gaan doen, terwijl wij het al kunnen?',
      },
      en: {
        name: 'The community organisation',
        worry: 'I rely on volunteers, and the money only ever lasts one year.',
        hope: 'I want to help shape things from the start, not just carry them out.',
        question: 'What are you about to do yourselves that we can do already?',
      },
    },
  },
  {
    code: 'P05',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'user-sound',
    text: {
      nl: {
        name: 'De cliënt',
        worry: 'Ik vertel mijn verhaal steeds opnieuw, en steeds aan een ander.',
        hope: 'Ik wil zelf ook iets bijdragen en niet alleen geholpen worden.',
        question: 'Vragen jullie ook wat ik kan, of alleen wat ik nodig heb?',
      },
      en: {
        name: 'The client',
        worry: 'I keep telling my story all over again, each time to someone else.',
        hope: 'I want to contribute too, not only be helped.',
        question: 'Will you also ask what I can do, or only what I need?',
      },
    },
  },
  {
    code: 'P06',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'tractor',
    text: {
      nl: {
        name: 'De boer',
        worry: 'Ik kijk twintig jaar vooruit, en onderweg veranderen de regels.',
        hope: 'Ik wil best iets doen voor het gebied, als het op mijn erf ook werkt.',
        question: 'Komen jullie een keer kijken, als de oogst binnen is?',
      },
      en: {
        name: 'The farmer',
        worry: 'I look twenty years ahead, and the rules change along the way.',
        hope: 'I will gladly do something for the area, if it works on my farm too.',
        question: 'Will you come and have a look, outside harvest time?',
      },
    },
  },
  {
    code: 'P07',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'storefront',
    text: {
      nl: {
        name: 'De winkelier',
        worry: 'Ik sta de hele dag in de zaak. Een avond vergaderen lukt me zelden.',
        hope: 'Ik hoop op een straat waar mensen graag even blijven hangen.',
        question: 'Hoe horen jullie mij als ik niet kan komen?',
      },
      en: {
        name: 'The shopkeeper',
        worry: 'I am in the shop all day. I can rarely manage an evening meeting.',
        hope: 'I hope for a street where people like to linger.',
        question: 'How will you hear me if I cannot come?',
      },
    },
  },
  {
    code: 'P08',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'sneaker',
    text: {
      nl: {
        name: 'De jongere',
        worry: 'Ik mag meepraten, maar daarna hoor ik nooit meer iets.',
        hope: 'Ik wil iets maken wat je over een maand al ziet.',
        question: 'Wat kan ik zelf doen, en wie appt mij terug?',
      },
      en: {
        name: 'The young person',
        worry: 'I am asked for my views, and then I never hear anything again.',
        hope: 'I want to make something you can see within a month.',
        question: 'What can I do myself, and who will message me back?',
      },
    },
  },
  {
    code: 'P09',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'package',
    text: {
      nl: {
        name: 'De nieuwkomer zonder netwerk',
        worry: 'Ik woon hier net. Ik ken nog niemand die ik zomaar kan bellen.',
        hope: 'Ik wil graag meedoen. Het helpt als iemand me de eerste keer meeneemt.',
        question: 'Hoe had ik kunnen weten dat dit er is?',
      },
      en: {
        name: 'The newcomer without a network',
        worry: 'I have just moved here. I know nobody I can simply call.',
        hope: 'I would love to join in. It helps if someone takes me the first time.',
        question: 'How could I have known that this was here?',
      },
    },
  },
  {
    code: 'P10',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'call-bell',
    text: {
      nl: {
        name: 'De baliemedewerker',
        worry: 'Ik hoor het verhaal als eerste, maar ik beslis bijna nooit.',
        hope: 'Ik wil iemand echt verder helpen, ook als de rij lang is.',
        question: 'Wat kan ik straks zeggen als iemand hiermee aan de balie staat?',
      },
      en: {
        name: 'The front-desk officer',
        worry: 'I am the first to hear the story, but I hardly ever decide.',
        hope: 'I want to really help people, even when the queue is long.',
        question: 'What can I say when someone brings this to my desk?',
      },
    },
  },
  {
    code: 'P11',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'hard-hat',
    text: {
      nl: {
        name: 'De opzichter buitendienst',
        worry: 'Ik krijg op straat de klachten over plannen die ik niet ken.',
        hope: 'Ik hoop dat iemand vraagt wat ik elke dag buiten zie.',
        question: 'Hebben jullie er al eens gestaan, op een gewone dinsdag?',
      },
      en: {
        name: 'The outdoor supervisor',
        worry: 'In the street I get the complaints about plans I do not know.',
        hope: 'I hope someone asks me what I see out there every day.',
        question: 'Have you ever stood there yourselves, on an ordinary Tuesday?',
        gloss: [glossary.outdoorSupervisor.en],
      },
    },
  },
  {
    code: 'P12',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'desk',
    text: {
      nl: {
        name: 'De collega van een andere afdeling',
        worry: 'Ik hoor dit als laatste, en dan moet het gisteren af zijn.',
        hope: 'Ik denk graag mee, als ik vroeg genoeg mag aanschuiven.',
        question: 'Wat vragen jullie van mij, en wat mag ik daarvoor laten liggen?',
      },
      en: {
        name: 'The colleague from another department',
        worry: 'I am the last to hear, and then it is needed yesterday.',
        hope: 'I am glad to help, if I can join early enough.',
        question: 'What are you asking of me, and what may I drop for it?',
      },
    },
  },
  {
    code: 'P13',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'compass',
    text: {
      nl: {
        name: 'De leidinggevende',
        worry: 'Ik moet uitleggen waar de uren van mijn team blijven.',
        hope: 'Ik wil mensen ruimte geven en toch niet verrast worden.',
        question: 'Wat hebben jullie van mij nodig, en wat moet ik weten?',
      },
      en: {
        name: 'The manager',
        worry: 'I have to explain where my team’s hours go.',
        hope: 'I want to give people room and still not be caught by surprise.',
        question: 'What do you need from me, and what should I know?',
      },
    },
  },
  {
    code: 'P14',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'bank',
    text: {
      nl: {
        name: 'De wethouder',
        worry: 'Ik heb iets beloofd, en volgende week vraagt iedereen ernaar.',
        hope: 'Ik hoop dat mensen later zeggen: dat hebben we samen gedaan.',
        question: 'Wat kan ik vanavond eerlijk vertellen, en wat nog niet?',
      },
      en: {
        name: 'The alderman',
        worry: 'I made a promise, and next week everyone will ask about it.',
        hope: 'I hope people will say later: we did that together.',
        question: 'What can I honestly say tonight, and what not yet?',
        gloss: [glossary.alderman.en],
      },
    },
  },
  {
    code: 'P15',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'lectern',
    text: {
      nl: {
        name: 'Het raadslid',
        worry: 'Ik beslis voor de hele gemeente, ook voor mensen die nooit iets laten horen.',
        hope: 'Ik wil vroeg weten wat er speelt en niet pas bij de stemming.',
        question: 'Wie is hier niet blij mee, en wie heeft die mensen gesproken?',
      },
      en: {
        name: 'The councillor',
        worry: 'I decide for the whole municipality, even for people who never speak up.',
        hope: 'I want to know early what is going on, not just before the vote.',
        question: 'Who is not happy with this, and who has talked to them?',
        gloss: [glossary.council.en],
      },
    },
  },
  {
    code: 'P16',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'handshake',
    text: {
      nl: {
        name: 'De netwerkpartner',
        worry: 'Ik zie jullie als er iets moet, en daarna een jaar niet.',
        hope: 'Ik hoop dat we elkaar ook bellen als er even niets hoeft.',
        question: 'Wat brengen jullie mee, behalve een vraag?',
      },
      en: {
        name: 'The network partner',
        worry: 'I see you when you need something, and then not for a year.',
        hope: 'I hope we also call each other when nothing is needed.',
        question: 'What do you bring along, apart from a request?',
      },
    },
  },
  {
    code: 'P17',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'signpost',
    text: {
      nl: {
        name: 'De collega van een andere gemeente',
        worry: 'Ik zie jullie iets bedenken wat bij ons al eens is mislukt.',
        hope: 'Ik wil graag ruilen: onze misser tegen jullie goede idee.',
        question: 'Wie hebben jullie gebeld voordat jullie begonnen?',
      },
      en: {
        name: 'The colleague from another municipality',
        worry: 'I see you inventing something that we tried before, and that failed.',
        hope: 'I would love to swap: our flop for your good idea.',
        question: 'Who did you call before you started?',
      },
    },
  },
  {
    code: 'P18',
    family: 'perspective',
    skills: [],
    origin: 'new',
    icon: 'chair',
    text: {
      nl: {
        name: 'De lege stoel',
        worry: 'Ik ben er niet, en dat valt bijna niemand op.',
        hope: 'Ik hoop dat iemand even stopt en vraagt waar ik ben.',
        question: 'Wie is er niet? En wie van jullie zoekt mij op?',
      },
      en: {
        name: 'The empty chair',
        worry: 'I am not here, and hardly anyone has noticed.',
        hope: 'I hope someone stops for a moment and asks where I am.',
        question: 'Who is missing? And which of you will come and find me?',
      },
    },
  },
];
