import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const worthOfRoom: readonly GameCard[] = [
  {
    code: 'V17',
    family: 'skill',
    skills: [17],
    origin: 'adapted',
    icon: 'sun-horizon',
    text: {
      nl: {
        name: '…weten waarom je ruimte geeft aan initiatieven en wat de waarde ervan is',
        short: 'De waarde van ruimte',
        line: 'Je bent een dimmer: een denker in mogelijkheden. Je weet waarom ruimte geven loont.',
        signs: [
          'Je bedenkt eerst waarom het zin heeft om te helpen.',
          'Je legt je keuze uit, ook aan wethouder en raad.',
          'Je vraagt advies aan ervaren collega’s en partners.',
          'Je laat zien wat het oplevert, hoe het ging en wat er volgt.',
        ],
        question: 'Waar hebben we ruimte gegeven? Zijn we daar blij mee?',
        gloss: [glossary.dimmer.nl],
      },
      en: {
        name: '…knowing why you make room for initiatives and what it is worth',
        short: 'The value of making room',
        line: 'You are a possibility thinker, and you know why making room pays off.',
        signs: [
          'You work out first why it makes sense to help.',
          'You explain your choice, to alderman and council as well.',
          'You ask experienced colleagues and partners for advice.',
          'You show what it did, how it went and what comes next.',
        ],
        question: 'Where have we made room, and are we glad we did?',
        gloss: [glossary.dimmer.en],
      },
    },
  },
  {
    code: 'G17',
    family: 'story',
    skills: [17],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je goed kon uitleggen waarom je een plan steunde.',
        followUp: 'Wat gaf de doorslag, en voor wie?',
      },
      en: {
        prompt: 'Tell us about a time when you explained well why you backed a plan.',
        followUp: 'What tipped the balance, and for whom?',
      },
    },
  },
  {
    code: 'G34',
    family: 'mirror',
    skills: [17],
    origin: 'new',
    text: {
      nl: {
        notice: 'Een initiatief bestaat een jaar. Wat heeft de buurt eraan? Vertel het zonder cijfers.',
        push: 'Dimmers zijn denkers in mogelijkheden. Waar zien wij nog eerst wat niet kan?',
        gloss: [glossary.dimmer.nl],
      },
      en: {
        notice: 'A project by residents is a year old. What good does it do the neighbours? Tell it without figures.',
        push: 'Possibility thinkers see what can be done. Where do we still see first what can’t?',
        gloss: [glossary.dimmer.en],
      },
    },
  },
  {
    code: 'G51',
    family: 'step',
    skills: [17],
    origin: 'new',
    text: {
      nl: {
        action: 'Vertel een ervaren collega over één initiatief. Wat levert het op, hoe loopt het en wat volgt er?',
        followUp: 'Wie hoort het daarna: initiatiefnemers, buurt, wethouder of raad?',
      },
      en: {
        action:
          'Tell an experienced colleague about one residents’ project. What comes of it, how is it going, what is next?',
        followUp: 'Who hears it next: the people who did it, the neighbours, alderman or council?',
        gloss: [glossary.alderman.en, glossary.council.en],
      },
    },
  },
  {
    code: 'D27',
    family: 'dilemma',
    skills: [17],
    origin: 'new',
    perspectives: ['P04', 'P05', 'P15'],
    text: {
      nl: {
        title: 'Een briefje bij de deur',
        situation:
          'Je bent beleidsadviseur. De raad stemt volgende week over geld voor de weggeefwinkel. Wie heeft die echt nodig? Dat zie je niet. Je kunt het alleen vragen, op een briefje zonder naam. Nu hoeft niemand iets uit te leggen.',
        a: {
          option: 'Geen briefje. De raad hoort de verhalen uit de winkel.',
          price: 'De raad is ontroerd. Maar een club met cijfers krijgt het geld.',
        },
        b: {
          option: 'Je legt bij de deur briefjes klaar voor iedereen.',
          price: 'Mensen die zich schamen, zien het liggen en lopen door.',
        },
        twist: 'Een vaste bezoeker zegt: ‘Voor jullie vul ik het in. Maar dan is dit ook weer een loket.’',
        followUps: ['Wat is hier van waarde, en voor wie?', 'Waaraan zou jij zien dat het werkt?'],
        notes: {
          values: ['Mensen niet belasten met meten', 'De waarde laten zien aan de mensen die beslissen'],
          listenFor: [
            'Wie gelooft cijfers, en wie gelooft een verhaal?',
            'Van wie is de vraag naar cijfers eigenlijk?',
            'Wat verandert er als je mensen gaat tellen?',
          ],
        },
      },
      en: {
        title: 'A slip of paper by the door',
        situation:
          'You are a policy officer. Next week the council votes on money for the free shop. Who there is in need? You can only find out by asking, on an unsigned slip. In the shop nobody ever has to explain themselves.',
        a: {
          option: 'No slip. The council hears the stories of the shop.',
          price: 'The council is moved. But a group with figures gets the money.',
        },
        b: {
          option: 'You put slips by the door for everyone.',
          price: 'People who feel ashamed see it lying there and walk on.',
        },
        twist: 'A regular says: “For you I will fill it in. But then it is just another office.”',
        followUps: ['What is of value here, and to whom?', 'How would you know it works?'],
        notes: {
          values: ['Not burdening people with measuring', 'Showing the worth to the people who decide'],
          listenFor: [
            'Who believes figures, and who believes a story?',
            'Whose question is it really, the one about figures?',
            'What changes once you start counting people?',
          ],
        },
        gloss: [glossary.council.en],
      },
    },
  },
];
