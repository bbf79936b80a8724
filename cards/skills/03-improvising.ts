import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const improvising: readonly GameCard[] = [
  {
    code: 'V03',
    family: 'skill',
    skills: [3],
    origin: 'adapted',
    icon: 'door-open',
    text: {
      nl: {
        name: '…leren improviseren en kansen benutten',
        short: 'Improviseren',
        line: 'Er komt iets onverwachts langs, en jij ziet er een kans in.',
        signs: [
          'Je gaat in op een uitnodiging die niet in je agenda stond.',
          'Staat er iemand met een goed idee op de stoep? Je maakt tijd.',
          'Ook aan de balie of op straat zie je kansen en grijp je ze.',
          'Wil iemand samenwerken? Je kijkt wat jullie kunnen doen.',
        ],
        question: 'Welke kans heb jij laatst gegrepen?',
      },
      en: {
        name: '…learning to improvise and make the most of chances',
        short: 'Improvising',
        line: 'Something unexpected turns up, and you see a chance in it.',
        signs: [
          'You take up an invitation that was not in your diary.',
          'Someone on the doorstep with a good idea? You make time.',
          'At the front desk or in the street you spot and seize chances.',
          'Someone wants to join forces? You see what you can do together.',
        ],
        question: 'Which chance have you seized lately?',
      },
    },
  },
  {
    code: 'G03',
    family: 'story',
    skills: [3],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat iemand ineens met een goed idee voor je stond.',
        followUp: 'Wat zei je in de eerste minuut?',
      },
      en: {
        prompt: 'Tell us about a time when someone turned up with a good idea.',
        followUp: 'What did you say in the first minute?',
      },
    },
  },
  {
    code: 'G20',
    family: 'mirror',
    skills: [3],
    origin: 'new',
    text: {
      nl: {
        notice: 'Iemand loopt binnen met een plan. Met welk gevoel gaat die weer naar buiten?',
        push: 'Welke kansen zien balie en buitendienst waar verder niemand van hoort?',
      },
      en: {
        notice: 'Someone walks in with a plan. How do they feel when they walk out again?',
        push: 'Which openings do front-desk and outdoor staff see that nobody else hears about?',
      },
    },
  },
  {
    code: 'G37',
    family: 'step',
    skills: [3],
    origin: 'new',
    text: {
      nl: {
        action:
          'Zoek een onverwachte uitnodiging die je hebt laten liggen. Zeg alsnog ja, al is het maar voor een halfuur.',
        followUp: 'Wat hield je eerst tegen?',
      },
      en: {
        action: 'Find an unexpected invitation you left unanswered. Say yes after all, if only for half an hour.',
        followUp: 'What held you back at first?',
      },
    },
  },
  {
    code: 'D06',
    family: 'dilemma',
    skills: [3],
    origin: 'new',
    perspectives: ['P03', 'P10', 'P12'],
    text: {
      nl: {
        title: 'Kwart voor vijf aan de balie',
        situation:
          'Je bent baliemedewerker. Het is vrijdag. Een straat wil morgen rozen planten, diep, rond de lindes. Kleine dingen mag jij toezeggen. Is dit klein? Groen weet waar de wortels lopen, maar is al naar huis.',
        a: {
          option: 'Je vraagt ze te wachten tot groen heeft gekeken.',
          price: 'Dat is over drie weken. Dan is de halve straat op vakantie.',
        },
        b: {
          option: 'Je zegt ja. Morgen staat de hele straat buiten.',
          price: 'Gaat er een wortel stuk, dan ligt dat aan jou. Groen wist van niets.',
        },
        twist:
          'Vorig jaar zei je collega ja tegen een straat. Groen was woedend. Het werd de mooiste straat van het dorp.',
        followUps: ['Wat mag jij toezeggen zonder eerst te bellen?', 'Wanneer is iets klein genoeg?'],
        notes: {
          values: ['Vakmensen laten meekijken waar dat nodig is', 'Een kans pakken op het moment dat hij er is'],
          listenFor: [
            'Waar zijn ze bang voor: schade, of een boze collega?',
            'Vertrouwt de groep erop dat de balie zelf kan kiezen?',
            'Wie denkt na over afspraken die dit makkelijker maken?',
          ],
        },
      },
      en: {
        title: 'A quarter to five at the desk',
        situation:
          'You are a front-desk officer. It is Friday. A street wants to plant roses, deep, round its lime trees tomorrow. You may agree to small things. Is this small? Only the parks team knows the roots, and they have left.',
        a: {
          option: 'You ask them to wait until the parks team has looked.',
          price: 'That is in three weeks. By then half the street is on holiday.',
        },
        b: {
          option: 'You say yes. Tomorrow the whole street will be out.',
          price: 'If a root is cut, it is your fault. The parks team knew nothing.',
        },
        twist:
          'Last year your colleague said yes to a street. The parks team was furious. Now it is the prettiest street here.',
        followUps: ['What can you agree to without a phone call?', 'When is something small enough?'],
        notes: {
          values: ['Letting experts look where that is needed', 'Taking a chance when it comes'],
          listenFor: [
            'What are they afraid of: damage, or a cross colleague?',
            'Does the group trust the desk to choose?',
            'Who thinks of agreements that would make this easier?',
          ],
        },
      },
    },
  },
  {
    code: 'D07',
    family: 'dilemma',
    skills: [3, 16],
    origin: 'new',
    perspectives: ['P01', 'P11', 'P12'],
    text: {
      nl: {
        title: 'Klopt deze tekening?',
        situation:
          'Je bent opzichter en loopt een buurthuis in. Na twee keer uitstel stemmen dertig inwoners over hun plein. ‘Klopt deze tekening?’, vragen ze. Je collega maakte hem en is onbereikbaar. Jij denkt: hier blijft water staan.',
        a: {
          option: 'Je zegt dat je collega erover gaat, en belt die morgen.',
          price: 'Ze stemmen over een tekening die volgens jou niet klopt.',
        },
        b: {
          option: 'Je zegt dat je twijfelt over het water.',
          price: 'Ze stemmen tegen. Een jaar werk weg, en misschien heb jij het mis.',
        },
        twist: 'De inwoners hebben dit plein zelf bedacht. Je collega heeft het voor ze uitgetekend.',
        followUps: ['In welke rol sta jij daar in de zaal?', 'Wat vertel je morgen aan je collega?'],
        notes: {
          values: ['Bij je rol blijven en je collega niet passeren', 'Ingaan op een onverwachte vraag en eerlijk zijn'],
          listenFor: [
            'Zien ze de kennis van de buitendienst, of vooral het gevaar?',
            'Mag je meedenken als je er niet over gaat?',
            'Wie denkt aan de collega die er niet bij is?',
          ],
        },
      },
      en: {
        title: 'Is this drawing right?',
        situation:
          'You are an outdoor supervisor. You drop in on thirty residents voting, after two delays, on their square. “Is this drawing right?” they ask. Your colleague drew it and can’t be reached. You fear standing water.',
        a: {
          option: 'You say that is for your colleague to answer, and ring them tomorrow.',
          price: 'They vote on a drawing that you think is wrong.',
        },
        b: {
          option: 'You say that you have doubts about the water.',
          price: 'They vote no. A year’s work is gone, and you may be wrong.',
        },
        twist: 'The residents thought up this square themselves. Your colleague drew it up for them.',
        followUps: ['What is your role in that room?', 'What do you tell your colleague tomorrow?'],
        notes: {
          values: [
            'Staying in your role and not bypassing a colleague',
            'Taking up an unexpected question, and being honest',
          ],
          listenFor: [
            'Do they see what outdoor staff know, or mostly the risk?',
            'May you offer a view when it is not your call?',
            'Who thinks of the colleague who is not there?',
          ],
        },
        gloss: [glossary.outdoorSupervisor.en],
      },
    },
  },
];
