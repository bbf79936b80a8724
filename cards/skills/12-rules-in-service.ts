import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const rulesInService: readonly GameCard[] = [
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
          'Je praat met collega’s over de zin van regels en de rek erin.',
          'Van het kastje naar de muur? Jij laat het er niet bij zitten.',
          'Je houdt vriendelijk vol, ook als een collega niet wil.',
        ],
        question: 'Welke regel heeft iets goeds in de weg gezeten?',
        gloss: [glossary.principles.nl, glossary.frameworks.nl, glossary.pillarToPost.nl],
      },
      en: {
        name: '…putting rules at the service of initiatives from society',
        short: 'Rules that serve',
        line: 'Principles lead, rules follow. You stretch the limits where that is needed and possible.',
        signs: [
          'You look for gaps in the law, and stretch awkward rules.',
          'You ask colleagues what a rule is for and how far it can go.',
          'Someone sent from pillar to post? You speak up and persist.',
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
        followUp: 'What did a colleague who was against it say?',
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
        push: 'Waar sturen wij mensen nog door? Welke regel zit daarachter, en hoe rekken we die op?',
        gloss: [glossary.pillarToPost.nl],
      },
      en: {
        notice: 'Suppose nobody here is sent from pillar to post any more. What would a resident see instead?',
        push: 'Where do we still pass people on? Which rule is behind that, and how do we stretch it?',
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
          'Je bent vergunningverlener en mag een uitzondering maken. Alleen met zes feesten kan het dorpshuis zijn dak laten maken. De regel zegt nee, want het café leeft van feesten. Samenwerken is al twee keer mislukt.',
        a: {
          option: 'Je houdt je aan de regel. Die geeft het café een eerlijke kans.',
          price: 'Het dak blijft lek. Nog een winter en het dorpshuis is dicht.',
        },
        b: {
          option: 'Je maakt de uitzondering. Zo blijft het dorpshuis open.',
          price: 'Het café verliest zes feesten aan een zaal met subsidie.',
        },
        twist: 'Sinds gisteren staat het café te koop. In het dorpshuis staan emmers onder het lek.',
        followUps: ['Voor wie is deze regel ooit gemaakt?', 'Wie wil je spreken voordat je kiest?'],
        notes: {
          values: ['Recht doen aan waar de regel voor is', 'Een regel oprekken als dat nodig is en kan'],
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
          'You are a permits officer and may make an exception. Only by hosting six parties can the village hall mend its roof. The rule says no, because the pub lives on parties. Working together has failed twice.',
        a: {
          option: 'You keep the rule. It gives the pub a fair chance.',
          price: 'The roof still leaks. One more winter and the hall is shut.',
        },
        b: {
          option: 'You make the exception. It keeps the village hall open.',
          price: 'The pub loses six parties to a subsidised hall.',
        },
        twist: 'Since yesterday the pub has been up for sale. In the village hall there are buckets under the leak.',
        followUps: ['Who was this rule made for in the first place?', 'Who do you want to talk to before you choose?'],
        notes: {
          values: ['Doing justice to what the rule is for', 'Stretching a rule when needed and possible'],
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
    perspectives: ['P08', 'P11', 'P12'],
    text: {
      nl: {
        title: 'Wat zit er onder de verf?',
        situation:
          'Je bent wijkregisseur. Jongeren willen een schildering in het grauwe tunneltje, een andere muur is er niet. Je collega van de bruggen weigert: achter verf of platen ziet hij geen scheuren. ‘Dus niets’, zei hij twee keer.',
        a: {
          option: 'Je vertrouwt zijn oordeel en zegt het de jongeren zelf.',
          price: 'Weer mag iets niet van de gemeente, en jij gelooft het maar half.',
        },
        b: {
          option: 'Je zet door en laat een andere gemeente meekijken.',
          price: 'Je collega voelt zich niet geloofd en belt je niet meer terug.',
        },
        twist: 'Je collega zegt zacht: ‘Ooit zag ik een scheur te laat. Sindsdien zeg ik op alles nee.’',
        followUps: ['Waar houdt jouw vak op en begint dat van hem?', 'Welke vraag heb je hem nog niet gesteld?'],
        notes: {
          values: ['Respect voor het vak van een ander', 'Vriendelijk doorzetten, ook als een collega niet wil'],
          listenFor: [
            'Vindt de groep hem zorgvuldig of gemakzuchtig?',
            'Wanneer wordt doorvragen wantrouwen?',
            'Wie denkt er aan de mensen die door het tunneltje lopen?',
          ],
        },
      },
      en: {
        title: 'What is under the paint?',
        situation:
          'You are a neighbourhood manager. Youngsters want a mural in the grey underpass, the only wall there is. Your colleague for bridges refuses: paint or panels hide cracks. “It’s a no,” he has told you twice.',
        a: {
          option: 'You trust his judgement and tell the youngsters yourself.',
          price: 'Another no from the town hall, and you only half believe it.',
        },
        b: {
          option: 'You persist and have another municipality take a look.',
          price: 'Your colleague feels distrusted, and stops ringing you back.',
        },
        twist: 'Your colleague says quietly: “Once I saw a crack too late. Since then I say no to everything.”',
        followUps: ['Where does your job end and his begin?', 'Which question have you not asked him yet?'],
        notes: {
          values: ['Respect for another person’s expertise', 'Friendly persistence, even when a colleague resists'],
          listenFor: [
            'Does the group see him as careful, or as lazy?',
            'When do more questions turn into distrust?',
            'Who thinks of the people walking through the underpass?',
          ],
        },
      },
    },
  },
];
