import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const promisesAndRoles: readonly Card[] = [
  {
    code: 'V16',
    family: 'skill',
    skills: [16],
    origin: 'adapted',
    icon: 'handshake',
    text: {
      nl: {
        name: '…beloften houden, rolvast en alert zijn',
        short: 'Beloften en rol',
        line: 'Je bewaakt wat we hebben beloofd en welke rol we hebben, zonder star te zijn.',
        signs: [
          'Je maakt eerst duidelijk wat onze rol hier is.',
          'Je vraagt vooral binnen: doen we wat we hebben beloofd?',
          'Je gaat na of iedereen hetzelfde verwacht.',
          'Je spreekt anderen aan als het misgaat, ook baas of wethouder.',
        ],
        question: 'Welke belofte van ons staat nog open, en wie wacht daarop?',
      },
      en: {
        name: '…keeping promises, staying in role and staying alert',
        short: 'Promises and role',
        line: 'You watch over what we promised and which role is ours, without being rigid.',
        signs: [
          'You make clear first what our role is here.',
          'You ask, above all inside: are we doing what we promised?',
          'You check that everyone expects the same thing.',
          'You speak up when it goes wrong, even to boss or alderman.',
        ],
        question: 'Which promise of ours is still open, and who is waiting for it?',
        gloss: [glossary.alderman.en],
      },
    },
  },
];
