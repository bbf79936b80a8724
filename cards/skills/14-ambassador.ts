import type { GameCard } from '../schema.ts';

export const ambassador: readonly GameCard[] = [
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
        line: 'Je staat voor je manier van werken. Je zoekt overal verbinding, in de inhoud en in de aanpak.',
        signs: [
          'Je vertelt erover aan collega’s, inwoners, vrienden en partners.',
          'Je laat met een echt voorbeeld zien wat het oplevert.',
          'Je deelt successen, ook die van een ander.',
          'Je maakt ook van anderen ambassadeurs.',
        ],
        question: 'Aan wie heb je laatst verteld hoe jij werkt?',
      },
      en: {
        name: '…spreading the word about your own way of working',
        short: 'Ambassador',
        line: 'You stand up for the way you work. You look for links everywhere, in content and in approach.',
        signs: [
          'You tell colleagues, partners, residents and friends about it.',
          'You use a real example to show its value.',
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
        prompt: 'Vertel over een keer dat je op een verjaardag uitlegde hoe jij werkt.',
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
        push: 'Wat levert onze manier van werken op? In welk netwerk of bij welke organisatie weten ze dat nog niet?',
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
        title: 'Taart en een potje geld',
        situation:
          'Je bent beleidsadviseur. Vanavond vier je een verjaardag in je eigen straat. De buren mopperen over hun kale veldje. Jij weet: de eerste straat die erom vraagt, krijgt geld. Het stond in de krant, maar niemand reageerde.',
        a: {
          option: 'Je zwijgt. Je trekt je eigen straat niet voor.',
          price: 'Je buren missen een kans die jij kende.',
        },
        b: {
          option: 'Je vertelt het, zoals je het aan iedereen zou vertellen.',
          price: 'Jouw straat krijgt het geld. En iedereen weet door wie.',
        },
        twist: 'Een collega woont een straat verder en heeft het daar al verteld. Maandag vragen zij het aan.',
        followUps: [
          'Waar ben jij buur, en waar ben je gemeente?',
          'Hoe hoort een straat zonder ambtenaar van zo’n potje?',
        ],
        notes: {
          values: ['Terughoudend zijn als ambtenaar in je eigen straat', 'Overal laten zien wat er kan'],
          listenFor: [
            'Wie is er op een verjaardag ook ambtenaar, en wie nooit?',
            'Hoe zou dit eruitzien voor de straat hiernaast?',
            'Wat kost het om altijd aan te staan?',
          ],
        },
      },
      en: {
        title: 'Cake and a pot of money',
        situation:
          'You are a policy officer. Tonight you are at a birthday party in your own street. The neighbours grumble about their bare green. You know: the first street to ask gets money. It was in the paper, but nobody responded.',
        a: {
          option: 'You keep quiet. You don’t favour your own street.',
          price: 'Your neighbours miss a chance that you knew about.',
        },
        b: {
          option: 'You tell them, as you would tell anyone.',
          price: 'Your street gets the money. And everyone knows who told them.',
        },
        twist: 'A colleague lives one street away and has already told them there. They will ask on Monday.',
        followUps: [
          'Where are you a neighbour, and where are you the municipality?',
          'How does a street without an official hear of such a pot?',
        ],
        notes: {
          values: ['An official’s restraint in your own street', 'Showing everywhere what is possible'],
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
