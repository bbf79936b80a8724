import type { Card } from '../schema.ts';

export const ambassador: readonly Card[] = [
  {
    code: 'V14',
    family: 'skill',
    skills: [14],
    origin: 'adapted',
    icon: 'megaphone',
    text: {
      nl: {
        name: '…de eigen manier van werken uitdragen',
        short: 'Ambassadeur',
        line: 'Je staat voor je manier van werken, waar je ook bent.',
        signs: [
          'Je vertelt erover aan collega’s, inwoners en vrienden.',
          'Je laat met een echt voorbeeld zien wat het oplevert.',
          'Je deelt successen, ook die van een ander.',
          'Je maakt ook van anderen ambassadeurs.',
        ],
        question: 'Aan wie heb je laatst verteld hoe jij werkt?',
      },
      en: {
        name: '…spreading the word about your own way of working',
        short: 'Ambassador',
        line: 'You stand up for the way you work, wherever you are.',
        signs: [
          'You tell colleagues, residents, family and friends about it.',
          'You use a real example to show what it brings.',
          'You share successes, other people’s too.',
          'You turn others into ambassadors too.',
        ],
        question: 'Who have you told lately about the way you work?',
      },
    },
  },
  {
    code: 'G14',
    family: 'story',
    skills: [14],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je op een verjaardag vertelde hoe jij werkt.',
        followUp: 'Bij welke zin werden mensen nieuwsgierig?',
      },
      en: {
        prompt: 'Tell us about a time when you explained your work at a party.',
        followUp: 'Which sentence made people curious?',
      },
    },
  },
  {
    code: 'G31',
    family: 'mirror',
    skills: [14],
    origin: 'new',
    text: {
      nl: {
        notice: 'Welk verhaal over ons zou een inwoner uit zichzelf doorvertellen?',
        push: 'Wat levert onze manier van werken op? Welk netwerk of welke organisatie weet dat nog niet?',
      },
      en: {
        notice: 'Which story about us would a resident pass on unasked?',
        push: 'What good does our way of working do? Which network or organisation has yet to hear?',
      },
    },
  },
  {
    code: 'G48',
    family: 'step',
    skills: [14],
    origin: 'new',
    text: {
      nl: {
        action: 'Vertel iemand buiten je afdeling over één klein succes. Zeg erbij aan wie het te danken is.',
        followUp: 'Aan wie kan die het doorvertellen?',
      },
      en: {
        action: 'Tell someone outside your department about one small success. Say who made it happen.',
        followUp: 'Who could they pass it on to?',
      },
    },
  },
  {
    code: 'D24',
    family: 'dilemma',
    skills: [14],
    origin: 'new',
    perspectives: ['P01', 'P10', 'P13'],
    text: {
      nl: {
        title: 'Taart en een hek',
        situation:
          'Zaterdag, verjaardag in je eigen straat. De buren mopperen over het hek om het veldje. Jij weet van je werk hoe een straat zo’n veldje zelf kan beheren.',
        a: {
          option: 'Je vertelt hoe het kan en gaat maandag mee naar het loket.',
          price: 'Nu ben je ‘de gemeente’. Een andere straat wacht al langer.',
        },
        b: {
          option: 'Je noemt het loket en blijft vandaag gewoon buur.',
          price: 'Het blijft bij mopperen. De straat mist een kans die jij kende.',
        },
        twist: 'Een buurman zegt: ‘Jij regelt het wel even.’ Een buurvrouw: ‘Of geloof je er zelf niet in?’',
        followUps: ['Waar ben jij buur, en waar ben je gemeente?', 'Wat vertel jij op een verjaardag over je werk?'],
        notes: {
          values: ['Je manier van werken overal laten zien', 'Terughoudend zijn als ambtenaar in je eigen straat'],
          listenFor: [
            'Wie is er op een verjaardag ook ambtenaar, en wie nooit?',
            'Hoe zou dit eruitzien voor de straat verderop?',
            'Wat kost het om altijd aan te staan?',
          ],
        },
      },
      en: {
        title: 'Cake and a fence',
        situation:
          'Saturday, a birthday in your own street. The neighbours grumble about the fence round the green. From your work you know how a street can look after such a green itself.',
        a: {
          option: 'You tell them how, and on Monday you go to the desk with them.',
          price: 'Now you are “the town hall”. Another street was first.',
        },
        b: {
          option: 'You mention the desk, and today you are just a neighbour.',
          price: 'The grumbling goes on. They miss a chance that you knew about.',
        },
        twist: 'One neighbour says: “You can fix it, can’t you?” Another: “Or don’t you believe in it yourself?”',
        followUps: [
          'When are you a neighbour, and when the town hall?',
          'What do you say about your work at a birthday party?',
        ],
        notes: {
          values: ['Showing your way of working everywhere', 'An official’s restraint in your own street'],
          listenFor: [
            'Who is an official at a party too, and who never?',
            'How would this look to the next street?',
            'What does it cost never to be off duty?',
          ],
        },
      },
    },
  },
];
