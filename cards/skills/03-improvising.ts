import { glossary } from '../glossary.ts';
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
          'Staat er iemand met een goed idee op de stoep? Je maakt tijd.',
          'Ook aan de balie of op straat zie je kansen en grijp je ze.',
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
          'At the desk or in the street, you spot chances and seize them.',
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
        push: 'Which openings do desk and outdoor staff see that nobody else hears about?',
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
        action: 'Zoek een onverwachte uitnodiging die je hebt laten liggen. Zeg alsnog ja, al is het voor een halfuur.',
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
          'Vrijdag, kwart voor vijf, jouw balie. Een straat wil morgen bloemen planten rond de bomen. Kleine dingen mag jij toezeggen. Is dit klein? Je collega’s van groen zijn al weg.',
        a: {
          option: 'Je zegt ja. Morgen staat de hele straat buiten.',
          price: 'Gaat het mis, dan komt het door jouw ja. Groen voelt zich gepasseerd.',
        },
        b: {
          option: 'Je kiest de gewone weg: groen kijkt eerst mee.',
          price: 'Dat duurt zes weken. Dan zijn de planten dood en de zin weg.',
        },
        twist: 'De straat hiernaast kreeg vorig jaar wel meteen een ja. Daar ging toen een kabel kapot.',
        followUps: ['Welk ja mag jij geven zonder te bellen?', 'Wat maakt iets klein genoeg?'],
        notes: {
          values: ['Een kans pakken op het moment dat hij er is', 'Vakmensen laten meekijken waar dat nodig is'],
          listenFor: [
            'Waar zijn mensen bang voor: schade, of een boze collega?',
            'Krijgt de balie van de tafel het vertrouwen om te kiezen?',
            'Wie denkt na over de afspraken die dit makkelijker maken?',
          ],
        },
      },
      en: {
        title: 'A quarter to five at the desk',
        situation:
          'Friday, a quarter to five, your desk. A street wants to plant flowers round its trees tomorrow. You may agree to small things. Is this small? The parks team has gone home.',
        a: {
          option: 'You say yes. Tomorrow the whole street will be out.',
          price: 'If it goes wrong, it was your yes. The parks team feels bypassed.',
        },
        b: {
          option: 'You take the usual route: the parks team has a look first.',
          price: 'That takes six weeks. By then plants and spirits have wilted.',
        },
        twist: 'Last year the next street got its yes on the spot. A cable was cut there.',
        followUps: ['Which yes can you give without a phone call?', 'What makes something small enough?'],
        notes: {
          values: ['Taking a chance when it comes', 'Letting experts look where that is needed'],
          listenFor: [
            'What are people afraid of: damage, or a cross colleague?',
            'Does the table trust the desk to choose?',
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
        title: 'De opzichter schuift aan',
        situation:
          'Je bent opzichter en komt een put nakijken. In het buurthuis praten dertig mensen over hun plein. ‘Kom erbij, wat kan er?’ Alleen luisteren vinden ze te weinig.',
        a: {
          option: 'Je schuift aan en denkt hardop mee over het plein.',
          price: 'Wat jij hardop denkt, geldt morgen als afspraak.',
        },
        b: {
          option: 'Je zegt wie erover gaat en vraagt die collega om te bellen.',
          price: 'De gemeente was er even en liep weer weg. Dat blijft hangen.',
        },
        twist: 'Hun tekening komt van de collega die over het plein gaat. Jij ziet er een dure fout in.',
        followUps: ['In welke rol zit jij daar aan tafel?', 'Wat vertel je morgen aan je collega?'],
        notes: {
          values: ['Ingaan op een onverwachte uitnodiging', 'Je rol duidelijk houden, zodat verwachtingen kloppen'],
          listenFor: [
            'Wordt de kennis van de buitendienst gezien, of vooral het gevaar?',
            'Wat is er mis met meedenken zonder erover te gaan?',
            'Wie denkt aan de collega die er niet bij is?',
          ],
        },
        gloss: [glossary.outdoorSupervisor.nl],
      },
      en: {
        title: 'The supervisor pulls up a chair',
        situation:
          'You are an outdoor supervisor, here to check a drain. In the community centre thirty people discuss their square. “Join us, what can be done?” Just listening is not enough for them.',
        a: {
          option: 'You sit down and think aloud with them about the square.',
          price: 'What you think aloud counts as a deal tomorrow.',
        },
        b: {
          option: 'You say whose job it is and ask that colleague to ring them.',
          price: 'The municipality came in and walked out again. That sticks.',
        },
        twist: 'Their drawing comes from the colleague in charge of the square. You spot a costly mistake in it.',
        followUps: ['In which role are you sitting at that table?', 'What do you tell your colleague tomorrow?'],
        notes: {
          values: ['Taking up an unexpected invitation', 'Keeping your role clear, so that expectations are right'],
          listenFor: [
            'Is the outdoor service’s knowledge seen, or mostly the risk?',
            'What is wrong with helping to think when it is not your call?',
            'Who thinks of the colleague who is not there?',
          ],
        },
        gloss: [glossary.outdoorSupervisor.en],
      },
    },
  },
];
