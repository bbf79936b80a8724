import type { Card } from '../schema.ts';

export const improvising: readonly Card[] = [
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
          'Je maakt tijd voor wie zomaar met een goed idee aanklopt.',
          'Je ziet aan de balie of op straat een kans, en doet er iets mee.',
        ],
        question: 'Welk goed idee stond ineens voor je neus, en wat deed je?',
      },
      en: {
        name: '…learning to improvise and make the most of chances',
        short: 'Improvising',
        line: 'Something unexpected turns up, and you see a chance in it.',
        signs: [
          'You take up an invitation that was not in your diary.',
          'You make time for someone who drops in with a good idea.',
          'You spot a chance at the desk or in the street, and act on it.',
        ],
        question: 'What good idea turned up out of the blue, and what did you do?',
      },
    },
  },
];
