import type { GameCard } from '../schema.ts';

export const connecting: readonly GameCard[] = [
  {
    code: 'V08',
    family: 'skill',
    skills: [8],
    origin: 'adapted',
    icon: 'heart',
    text: {
      nl: {
        name: '…verbindingen aangaan, vanuit nieuwsgierigheid en persoonlijke betrokkenheid',
        short: 'Verbinding',
        line: 'Je laat je raken en wilt iets betekenen. Je merkt hoeveel kracht er in verbinding zit.',
        signs: [
          'Je laat het merken als een plan of verhaal je iets doet.',
          'Je vraagt door omdat je het echt wilt weten.',
          'Je weet wat je goed kunt, en wat niet.',
          'Je zoekt in elke opdracht iets of iemand waar je om geeft.',
        ],
        question: 'Wie of wat in je werk laat je niet los, en waarom?',
      },
      en: {
        name: '…connecting with people, out of curiosity and personal commitment',
        short: 'Connection',
        line: 'You let things touch you, and want to make a difference. You feel the power of connection.',
        signs: [
          'You let it show when a plan or a story moves you.',
          'You keep asking, because you really want to know.',
          'You know your strengths, and your limits.',
          'You find something or someone to care about in every task.',
        ],
        question: 'Who or what in your work stays on your mind, and why?',
      },
    },
  },
  {
    code: 'G08',
    family: 'story',
    skills: [8],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat een inwoner of een plan je echt raakte.',
        followUp: 'Wat ben je daardoor anders gaan doen?',
      },
      en: {
        prompt: 'Tell us about a time when a resident or a plan really touched you.',
        followUp: 'What did you do differently because of it?',
      },
    },
  },
  {
    code: 'G25',
    family: 'mirror',
    skills: [8],
    origin: 'new',
    text: {
      nl: {
        notice: 'Wanneer zou een inwoner thuis zeggen: die van de gemeente heeft er echt hart voor?',
        push: 'Welk werk laat ons koud? Weten we van elkaar wat we goed kunnen, en wat niet?',
      },
      en: {
        notice: 'When would a resident say at home: that person from the town hall really cares?',
        push: 'Which work leaves us cold? Do we know what each of us does well, and less well?',
      },
    },
  },
  {
    code: 'G42',
    family: 'step',
    skills: [8],
    origin: 'new',
    text: {
      nl: {
        action: 'Drink koffie met iemand uit je project, zonder agenda. Vraag waar de ander warm voor loopt.',
        followUp: 'Wat vertel je over jezelf?',
      },
      en: {
        action: 'Have coffee with someone from your project, without an agenda. Ask what drives them.',
        followUp: 'What will you share about yourself?',
      },
    },
  },
  {
    code: 'D15',
    family: 'dilemma',
    skills: [8],
    origin: 'new',
    perspectives: ['P01', 'P05', 'P09'],
    text: {
      nl: {
        title: 'Soep in de garage',
        situation:
          'Je bent toezichthouder. In haar garage kookt een vrouw elke middag voor mensen die alleen zijn. Je hebt meegegeten en het raakte je. Nu klaagt haar buurman. Hij wil met één persoon van de gemeente praten.',
        a: {
          option: 'Je gaat zelf. Jij weet wat er in die garage gebeurt.',
          price: 'Hij merkt dat jij aan haar kant staat. Dan zegt hij de helft niet.',
        },
        b: {
          option: 'Je laat een collega gaan die haar niet kent.',
          price: 'Die heeft het nooit gezien. Zo wordt het een zaak van regels.',
        },
        twist: 'De buurman werkt ’s nachts en slaapt ’s middags. Hij belt: ‘Jij hebt daar toch ook gegeten?’',
        followUps: [
          'Wat doet jouw betrokkenheid met mensen die tegen zijn?',
          'Wanneer is geraakt zijn een kracht, en wanneer niet?',
        ],
        notes: {
          values: ['Je laten raken en dat laten merken', 'Er ook zijn voor mensen die er last van hebben'],
          listenFor: [
            'Moet een ambtenaar neutraal zijn, of eerlijk over eigen gevoel?',
            'Krijgt de buurman een gezicht, of blijft hij de lastpost?',
            'Wat raakt de mensen in de groep zelf?',
          ],
        },
      },
      en: {
        title: 'Soup in the garage',
        situation:
          'You are a community warden. In her garage a woman cooks every afternoon for people on their own. You ate there, and it moved you. Now her neighbour complains. He wants to talk to one person from the municipality.',
        a: {
          option: 'You go yourself. You know what happens in that garage.',
          price: 'He senses you are on her side. He leaves half of it unsaid.',
        },
        b: {
          option: 'You send a colleague who does not know her.',
          price: 'They have never seen it. It becomes a matter of rules.',
        },
        twist: 'The neighbour works nights and sleeps in the afternoon. He rings: “You ate there too, didn’t you?”',
        followUps: [
          'What does your warmth do to people who object?',
          'When is being moved a strength, and when is it not?',
        ],
        notes: {
          values: ['Letting yourself be touched, and showing it', 'Being there for the people it bothers as well'],
          listenFor: [
            'Should an official be neutral, or honest about feelings?',
            'Is the neighbour a person to them, or just a nuisance?',
            'What moves the people in the group?',
          ],
        },
      },
    },
  },
];
