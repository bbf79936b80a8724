import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const rulesInService: readonly Card[] = [
  {
    code: 'V12',
    family: 'skill',
    skills: [12],
    origin: 'adapted',
    icon: 'ruler',
    text: {
      nl: {
        name: '…regels in dienst stellen van initiatieven van de samenleving',
        short: 'Regels die dienen',
        line: 'Principes gaan voorop, regels volgen. Een kader buig je om als dat nodig is en kan.',
        signs: [
          'Je zoekt de mazen in de wet en rekt knellende regels op.',
          'Je praat met collega’s over de waarde en de rek van regels.',
          'Wordt iemand van het kastje naar de muur gestuurd? Jij zegt het.',
          'Je houdt vriendelijk vol, ook als een collega niet wil.',
        ],
        question: 'Welke regel heeft iets goeds in de weg gezeten?',
        gloss: [glossary.principles.nl, glossary.frameworks.nl, glossary.pillarToPost.nl],
      },
      en: {
        name: '…putting rules at the service of initiatives from society',
        short: 'Rules that serve',
        line: 'Principles lead, rules follow. You bend the ground rules where that is needed and possible.',
        signs: [
          'You look for gaps in the law, and stretch rules that hinder.',
          'You talk with colleagues about a rule’s value and its stretch.',
          'You speak up when someone is sent from pillar to post.',
          'You stay friendly and persist, even if a colleague resists.',
        ],
        question: 'Which rule has stood in the way of something good?',
        gloss: [glossary.principles.en, glossary.frameworks.en, glossary.pillarToPost.en],
      },
    },
  },
  {
    code: 'G12',
    family: 'story',
    skills: [12],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat een regel knelde en jij vriendelijk bleef volhouden.',
        followUp: 'Wat zei een collega die het niet zag zitten?',
      },
      en: {
        prompt: 'Tell us about a time when you politely kept pushing against an awkward rule.',
        followUp: 'What did a colleague say who was against it?',
      },
    },
  },
  {
    code: 'G29',
    family: 'mirror',
    skills: [12],
    origin: 'new',
    text: {
      nl: {
        notice: 'Stel: niemand wordt hier nog van het kastje naar de muur gestuurd. Wat maakt een inwoner dan mee?',
        push: 'Welke regel zit hier vaak in de weg? Hoe rekken we die op, als dat nodig is en kan?',
        gloss: [glossary.pillarToPost.nl],
      },
      en: {
        notice: 'Suppose nobody here is sent from pillar to post any more. What would a resident see instead?',
        push: 'Which rule often gets in the way here? How do we stretch it, where needed and possible?',
        gloss: [glossary.pillarToPost.en],
      },
    },
  },
  {
    code: 'G46',
    family: 'step',
    skills: [12],
    origin: 'new',
    text: {
      nl: {
        action: 'Neem één regel die knelt. Vraag een collega wat de regel beschermt en waar de rek zit.',
        followUp: 'Is oprekken hier echt nodig?',
      },
      en: {
        action: 'Take one rule that gets in the way. Ask a colleague what it protects and where it can stretch.',
        followUp: 'Is stretching it really needed here?',
      },
    },
  },
  {
    code: 'D20',
    family: 'dilemma',
    skills: [12],
    origin: 'new',
    perspectives: ['P02', 'P04', 'P17'],
    text: {
      nl: {
        title: 'Feesten onder een lek dak',
        situation:
          'Het dorpshuis wil zes feesten geven om het lekke dak te betalen. De regel zegt nee, want het café leeft van feesten. Jij doet vergunningen en mag een uitzondering maken.',
        a: {
          option: 'Je maakt de uitzondering. Zo blijft het dorpshuis open.',
          price: 'Het café verliest zes feesten aan een zaal met subsidie.',
        },
        b: {
          option: 'Je houdt je aan de regel. Die geeft het café een eerlijke kans.',
          price: 'Het dak blijft lek. Nog een winter en het dorpshuis is dicht.',
        },
        twist: 'Sinds gisteren staat het café te koop. In het dorpshuis staan emmers onder het lek.',
        followUps: ['Voor wie is deze regel ooit gemaakt?', 'Wie wil je spreken voordat je kiest?'],
        notes: {
          values: ['Een regel oprekken als dat nodig is en kan', 'Recht doen aan waar de regel voor is'],
          listenFor: [
            'Weegt werk van vrijwilligers zwaarder dan dat van een ondernemer?',
            'Kent iemand de reden van de regel, of alleen de regel?',
            'Wat gebeurt er bij het volgende dorpshuis?',
          ],
        },
      },
      en: {
        title: 'Parties under a leaking roof',
        situation:
          'The village hall wants to host six parties to pay for its leaking roof. The rule says no, because the pub lives on parties. You handle permits and may make an exception.',
        a: {
          option: 'You make the exception. It keeps the village hall open.',
          price: 'The pub loses six parties to a subsidised hall.',
        },
        b: {
          option: 'You keep the rule. It gives the pub a fair chance.',
          price: 'The roof still leaks. One more winter and the hall is shut.',
        },
        twist: 'Since yesterday the pub has been up for sale. In the village hall there are buckets under the leak.',
        followUps: ['Who was this rule made for in the first place?', 'Who do you want to talk to before you choose?'],
        notes: {
          values: ['Stretching a rule when needed and possible', 'Doing justice to what the rule is for'],
          listenFor: [
            'Does volunteers’ work weigh more than a publican’s?',
            'Does anyone know the reason for the rule, or just the rule?',
            'What happens with the next village hall?',
          ],
        },
      },
    },
  },
  {
    code: 'D21',
    family: 'dilemma',
    skills: [12],
    origin: 'new',
    perspectives: ['P01', 'P11', 'P12'],
    text: {
      nl: {
        title: 'De schommel aan de eik',
        situation:
          'Ouders willen een schommel aan de oude eik. Een andere boom is er niet. De boombeheerder zei al twee keer nee: slecht voor de tak. Jij bent wijkregisseur en denkt dat het wel kan.',
        a: {
          option: 'Je zet door: je vraagt een tweede kenner om te kijken.',
          price: 'Je collega voelt zich niet geloofd. Samenwerken wordt stroef.',
        },
        b: {
          option: 'Je vertrouwt op zijn vak en brengt zelf het slechte nieuws.',
          price: 'Weer een nee van de gemeente. En jij gelooft het maar half.',
        },
        twist: 'Ooit ging een collega tegen zijn nee in: er brak een tak. Een andere keer bleek hij te streng.',
        followUps: ['Waar houdt jouw vak op en begint het zijne?', 'Welke vraag heb je hem nog niet gesteld?'],
        notes: {
          values: ['Vriendelijk doorzetten, ook als een collega niet wil', 'Respect voor het vak van een ander'],
          listenFor: [
            'Hoort de tafel in zijn nee zorg, of gemak?',
            'Wanneer wordt doorvragen wantrouwen?',
            'Wie spreekt er voor de boom?',
          ],
        },
      },
      en: {
        title: 'The swing in the oak',
        situation:
          'Parents want a swing in the old oak. There is no other tree. The tree officer has said no twice: bad for the branch. You are the neighbourhood manager and think it can be done.',
        a: {
          option: 'You persist: you ask a second expert to take a look.',
          price: 'Your colleague feels distrusted. Working together turns sour.',
        },
        b: {
          option: 'You trust his judgement and bring the bad news yourself.',
          price: 'Another official no. And you only half believe it.',
        },
        twist: 'Someone once went against his no, and a branch broke. Another time he turned out too strict.',
        followUps: ['Where does your job end and his begin?', 'Which question have you not asked him yet?'],
        notes: {
          values: ['Friendly persistence, even when a colleague resists', 'Respect for another person’s expertise'],
          listenFor: [
            'Does the table hear care in his no, or convenience?',
            'When do more questions turn into distrust?',
            'Who speaks for the tree?',
          ],
        },
      },
    },
  },
];
