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
        line: 'Je staat voor jouw manier van werken en vertelt erover, waar je ook bent.',
        signs: [
          'Je vertelt erover bij collega’s, bewoners en op verjaardagen.',
          'Je laat met een echt voorbeeld zien wat het oplevert.',
          'Je deelt successen, ook die van een ander.',
          'Je krijgt anderen zover dat zij het ook gaan vertellen.',
        ],
        question: 'Aan wie vertelde je laatst over je werk, en wat gebeurde er toen?',
      },
      en: {
        name: '…spreading the word about your own way of working',
        short: 'Ambassador',
        line: 'You stand for the way you work, and talk about it wherever you are.',
        signs: [
          'You tell colleagues, residents, family and friends about it.',
          'You use a real example to show what it brings.',
          'You share successes, other people’s too.',
          'You get others to spread the word as well.',
        ],
        question: 'Who did you last tell about your work, and what happened then?',
      },
    },
  },
];
