import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const worthOfRoom: readonly Card[] = [
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
          'Je kunt je keuze uitleggen, ook aan twijfelaars.',
          'Je vraagt advies aan ervaren collega’s en partners.',
          'Je laat zien wat het oplevert, hoe het ging en wat er volgt.',
        ],
        question: 'Waar hebben we ruimte gegeven? Zijn we daar blij mee?',
        gloss: [glossary.dimmer.nl],
      },
      en: {
        name: '…knowing why you make room for initiatives and what it is worth',
        short: 'What room is worth',
        line: 'You are a possibility thinker, and you know why making room pays off.',
        signs: [
          'You work out first why it makes sense to help.',
          'You can explain your choice, even to those in doubt.',
          'You ask experienced colleagues and partners for advice.',
          'You show what it brought, how it went and what comes next.',
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
          'Tell an experienced colleague about one residents’ project. What does it bring, how is it going, what is next?',
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
        title: 'Turven in de weggeefwinkel',
        situation:
          'De raad wil cijfers over de weggeefwinkel. De vrijwilligers willen helpen, geen lijstjes invullen. Jij maakt vandaag de afspraken. Zelf tellen kan niet, je bent er te weinig.',
        a: {
          option: 'Je vraagt ze te tellen: bezoekers, spullen en uren.',
          price: 'Ze turven waar ze eerst praatten. Twee vrijwilligers stoppen.',
        },
        b: {
          option: 'Je vraagt niets en vertelt de raad hun verhalen.',
          price: 'De raad is ontroerd. Het geld gaat naar wie wel cijfers heeft.',
        },
        twist: 'Een vaste bezoeker wil niet geteld worden. Een raadslid zegt: ‘Zonder cijfers stem ik tegen.’',
        followUps: ['Wat is hier van waarde, en voor wie?', 'Waaraan zou jij zien dat het werkt?'],
        notes: {
          values: ['De waarde laten zien aan wie erover beslist', 'Vrijwilligers niet belasten met meten'],
          listenFor: [
            'Wie gelooft cijfers, en wie gelooft een verhaal?',
            'Van wie is de vraag naar cijfers eigenlijk?',
            'Wat verandert er als je mensen gaat tellen?',
          ],
        },
      },
      en: {
        title: 'Keeping tally in the free shop',
        situation:
          'The council wants figures on the free shop. The volunteers want to help, not fill in lists. Today you write the agreement. You cannot count for them, as you are hardly ever there.',
        a: {
          option: 'You ask them to count: visitors, goods and hours.',
          price: 'They tally where they used to chat. Two volunteers stop.',
        },
        b: {
          option: 'You ask for nothing and tell the council their stories.',
          price: 'The council is moved. The money goes to those with figures.',
        },
        twist: 'A regular visitor does not want to be counted. A councillor says: “Without figures I vote against.”',
        followUps: ['What is of value here, and to whom?', 'How would you see that it works?'],
        notes: {
          values: ['Showing the worth to those who decide', 'Not burdening volunteers with measuring'],
          listenFor: [
            'Who believes figures, and who believes a story?',
            'Whose question is it really, the one about figures?',
            'What changes once you start counting people?',
          ],
        },
      },
    },
  },
];
