import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const invitingOrganisation: readonly GameCard[] = [
  {
    code: 'V11',
    family: 'skill',
    skills: [11],
    origin: 'adapted',
    icon: 'plant',
    text: {
      nl: {
        name: '…beleid, uitvoering en dienstverlening organiseren die uitdagen tot maatschappelijk initiatief en die samen-doen en de eigen kracht van mensen versterken',
        short: 'Uitnodigende gemeente',
        line: 'Altijd en overal daag je mensen uit om iets te doen: zelf en samen.',
        signs: [
          'Je bereidt de balie voor op mensen met een plan.',
          'Je zorgt dat de buitendienst met de buurt kan samenwerken.',
          'Je vraagt bij elk plan of project wat mensen zelf willen doen.',
          'Je geeft inwoners een eigen rol in elk voorstel.',
        ],
        question: 'In welke straat zeggen mensen: deze straat is van ons?',
      },
      en: {
        name: '…organising policy, delivery and services that spur people to take the initiative, do things together and draw on their own strength',
        short: 'An inviting town hall',
        line: 'Always and everywhere, you spur people on to do things: by themselves and together.',
        signs: [
          'You prepare the front desk for people with a plan.',
          'You see to it that outdoor crews can work with local people.',
          'For every plan or project, you ask what people want to do.',
          'You give residents a part to play in every proposal.',
        ],
        question: 'In which street do people say: this street is ours?',
      },
    },
  },
  {
    code: 'G11',
    family: 'story',
    skills: [11],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat inwoners zelf gingen doen wat eerst de gemeente deed.',
        followUp: 'Waaraan merkte je dat het van hen werd?',
      },
      en: {
        prompt: 'Tell us about a time when residents did what the municipality used to do.',
        followUp: 'How could you tell it had become theirs?',
      },
    },
  },
  {
    code: 'G28',
    family: 'mirror',
    skills: [11],
    origin: 'new',
    text: {
      nl: {
        notice: 'Wat zegt een collega aan de balie waardoor een inwoner zelf aan de slag gaat? En op straat?',
        push: 'In welk plan of voorstel staat nu nog: wij doen het wel? Hoe maken we er een uitnodiging van?',
      },
      en: {
        notice: 'What do front-desk colleagues say that gets a resident started? And in the street?',
        push: 'Which plan or proposal still says: leave it to us? How could it become an invitation?',
      },
    },
  },
  {
    code: 'G45',
    family: 'step',
    skills: [11],
    origin: 'new',
    text: {
      nl: {
        action: 'Bedenk met balie of buitendienst één zin die mensen uitnodigt om zelf iets te doen.',
        followUp: 'Wanneer gebruiken jullie die zin voor het eerst?',
      },
      en: {
        action: 'With front-desk or outdoor staff, think up a line that invites people to start something.',
        followUp: 'When will you first use that line?',
      },
    },
  },
  {
    code: 'D19',
    family: 'dilemma',
    skills: [11],
    origin: 'new',
    perspectives: ['P01', 'P11', 'P18'],
    text: {
      nl: {
        title: 'Kniehoog onkruid',
        situation:
          'Je bent opzichter. Je ploeg heeft nog één middag, genoeg voor één straat. De ene straat schoffelt al weken zelf en vraagt hulp bij de rest. In de andere staat het onkruid kniehoog, maar vraagt niemand iets.',
        a: {
          option: 'De ploeg gaat naar de straat die niets vraagt.',
          price: 'De eerste straat leert: wie niets doet, krijgt hulp.',
        },
        b: {
          option: 'De ploeg helpt de straat die zelf begon.',
          price: 'Wie al veel kan, krijgt meer. De andere straat zakt verder weg.',
        },
        twist: 'In de stille straat zegt een man: ‘Laat maar. Wij vragen nooit iets.’',
        followUps: ['Waarom zou een straat niets vragen?', 'Wat betekent eigen kracht in jouw werk?'],
        notes: {
          values: ['Er zijn voor mensen die het niet alleen redden', 'Sterker maken wie zelf al iets doet'],
          listenFor: [
            'Hoe denkt de groep over een straat die niets vraagt?',
            'Is hulp een beloning, of een recht?',
            'Wie zoekt uit wat er in de stille straat speelt?',
          ],
        },
      },
      en: {
        title: 'Knee-high weeds',
        situation:
          'You are an outdoor supervisor. Your crew has one afternoon left, enough for one street. One street has weeded for weeks and asks for help with the rest. In the other the weeds are knee-high, but nobody asks for anything.',
        a: {
          option: 'The crew goes to the street that asks for nothing.',
          price: 'The first street learns: do nothing and you get help.',
        },
        b: {
          option: 'The crew helps the street that made a start.',
          price: 'Those who can, get more. The other street falls further behind.',
        },
        twist: 'In the quiet street a man says: “Leave it. We never ask for anything.”',
        followUps: ['Why might a street ask for nothing?', 'What does self-reliance mean in your work?'],
        notes: {
          values: [
            'Being there for people who cannot manage alone',
            'Strengthening people who do something themselves',
          ],
          listenFor: [
            'What does the group think of a street that asks for nothing?',
            'Is help a reward, or a right?',
            'Who will find out what is going on in the quiet street?',
          ],
        },
        gloss: [glossary.outdoorSupervisor.en],
      },
    },
  },
];
