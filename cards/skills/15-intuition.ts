import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const intuition: readonly GameCard[] = [
  {
    code: 'V15',
    family: 'skill',
    skills: [15],
    origin: 'adapted',
    icon: 'butterfly',
    text: {
      nl: {
        name: '…vanuit intuïtie werken',
        short: 'Intuïtie',
        line: 'Voel je wat er speelt? En durf je daarop af te gaan?',
        signs: [
          'Je weet bij mensen een snaar te raken.',
          'Je speelt in op wat er gebeurt.',
          'Je sluit aan bij de ander en durft op je gevoel te varen.',
        ],
        question: 'Wanneer klopte je gevoel, en wanneer niet?',
        gloss: [glossary.strikeAChord.nl],
      },
      en: {
        name: '…working from intuition',
        short: 'Intuition',
        line: 'Do you sense what is going on? And do you dare to act on it?',
        signs: [
          'You strike a chord with people.',
          'You respond to what happens.',
          'You tune in to the other person, and dare to trust your gut.',
        ],
        question: 'When was your gut right, and when was it wrong?',
        gloss: [glossary.strikeAChord.en],
      },
    },
  },
  {
    code: 'G15',
    family: 'story',
    skills: [15],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je gevoel klopte en het plan op papier niet.',
        followUp: 'Waaraan merkte je het, en wat heb je ermee gedaan?',
      },
      en: {
        prompt: 'Tell us about a time when your gut beat the plan on paper.',
        followUp: 'How did you sense it, and what did you do with it?',
      },
    },
  },
  {
    code: 'G32',
    family: 'mirror',
    skills: [15],
    origin: 'new',
    text: {
      nl: {
        notice: 'Een avond loopt anders dan gepland. Waaraan ziet een inwoner dat wij meebewegen?',
        push: 'Mag je bij ons zeggen: mijn gevoel zegt iets anders? Wat gebeurt er dan?',
      },
      en: {
        notice: 'An evening takes an unplanned turn. How can a resident see that we go with it?',
        push: 'Can you say here: my gut tells me something else? What happens then?',
      },
    },
  },
  {
    code: 'G49',
    family: 'step',
    skills: [15],
    origin: 'new',
    text: {
      nl: {
        action: 'Voer één gesprek zonder vragenlijst. Ga door op wat bij de ander een snaar raakt.',
        followUp: 'Wat vind je daar spannend aan?',
        gloss: [glossary.strikeAChord.nl],
      },
      en: {
        action:
          'Have one conversation without a list of questions. Follow up whatever strikes a chord with the other person.',
        followUp: 'What makes you a bit nervous about it?',
        gloss: [glossary.strikeAChord.en],
      },
    },
  },
  {
    code: 'D25',
    family: 'dilemma',
    skills: [15, 17],
    origin: 'new',
    perspectives: ['P03', 'P13', 'P16'],
    text: {
      nl: {
        title: 'Alles klopt, en toch',
        situation:
          'Je bent vastgoedbeheerder. Een groep wil een winkel in de oude bieb. Na al jouw vragen klopt alles. Toch zegt je gevoel nee, en je weet niet waarom. Vandaag teken je voor vijf jaar, of de bieb wordt verkocht.',
        a: {
          option: 'Je volgt de feiten en tekent. De winkel kan beginnen.',
          price: 'Klopte je gevoel, dan wist jij het en tekende je toch.',
        },
        b: {
          option: 'Je volgt je gevoel en tekent niet.',
          price: 'Een goed plan gaat niet door, en jij kunt niet uitleggen waarom.',
        },
        twist: 'Een collega begint er zelf over: ‘Er klopt iets niet, maar vraag me niet wat.’',
        followUps: [
          'Waar komt je gevoel vandaan: het plan, de groep of jezelf?',
          'Hoe breng je een gevoel ter sprake zonder bewijs?',
        ],
        notes: {
          values: ['Kunnen uitleggen waarom je ja of nee zegt', 'Op je gevoel durven vertrouwen'],
          listenFor: [
            'Telt gevoel in deze groep mee als kennis?',
            'Wie mag op zijn gevoel afgaan: alleen ervaren mensen?',
            'Wat zouden de mensen van de winkel vinden van dit besluit?',
          ],
        },
      },
      en: {
        title: 'It all adds up, and yet',
        situation:
          'You are a property manager. A group wants a shop in the old library. After all your questions it adds up. Yet your gut says no, and you don’t know why. You sign today for five years, or the library is sold.',
        a: {
          option: 'You follow the facts and sign. The shop can start.',
          price: 'If your gut was right, you knew and still you signed.',
        },
        b: {
          option: 'You follow your gut and do not sign.',
          price: 'A good plan falls through, and you cannot explain why.',
        },
        twist: 'A colleague brings it up, unasked: “Something is not right, but don’t ask me what.”',
        followUps: [
          'Where does it come from: the plan, the group or yourself?',
          'How do you bring up a feeling without proof?',
        ],
        notes: {
          values: ['Being able to explain your yes or no', 'Daring to trust your gut'],
          listenFor: [
            'Does a feeling count as knowledge in this group?',
            'Who may follow their gut: only the experienced?',
            'What would the people of the shop think of this decision?',
          ],
        },
      },
    },
  },
];
