import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const conversationPartner: readonly GameCard[] = [
  {
    code: 'V07',
    family: 'skill',
    skills: [7],
    origin: 'adapted',
    icon: 'ear',
    text: {
      nl: {
        name: '…meedenken als gesprekspartner',
        short: 'Gesprekspartner',
        line: 'Je denkt in mogelijkheden en geeft een plan een duwtje. Je neemt niets over en gooit niets over de schutting.',
        signs: [
          'Je luistert, leeft mee en zoekt samen de vraag achter de vraag.',
          'Je hoeft geen expert te zijn: kennis kun je regelen.',
          'Je blijft betrokken en laat de mensen het zelf doen.',
          'Je eist de eer niet op, ook niet voor je wethouder.',
        ],
        question: 'Wanneer heb je juist geholpen door je mond te houden?',
        gloss: [glossary.overTheFence.nl],
      },
      en: {
        name: '…thinking with people as a partner in conversation',
        short: 'Thinking partner',
        line: 'You look for what is possible and give a plan a nudge. You don’t take over, or throw it over the fence.',
        signs: [
          'You listen with care and look together for the deeper question.',
          'You need not be the expert: you can bring in knowledge.',
          'You stay involved, and let people do it themselves.',
          'You don’t take the credit, not even for your alderman.',
        ],
        question: 'When did you help most by keeping quiet?',
        gloss: [glossary.overTheFence.en, glossary.alderman.en],
      },
    },
  },
  {
    code: 'G07',
    family: 'story',
    skills: [7],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je op je handen ging zitten en dat goed uitpakte.',
        followUp: 'Hoe bleef je erbij zonder het over te nemen?',
      },
      en: {
        prompt: 'Tell us about a time when you held back and it worked out well.',
        followUp: 'How did you stay involved without taking over?',
      },
    },
  },
  {
    code: 'G24',
    family: 'mirror',
    skills: [7],
    origin: 'new',
    text: {
      nl: {
        notice: 'Waaraan merkt een inwoner dat we helpen en een plan sterker maken, zonder te betuttelen?',
        push: 'Wat gooien wij nog over de schutting? Waar trekken we ons te vroeg terug?',
        gloss: [glossary.overTheFence.nl],
      },
      en: {
        notice: 'How can a resident tell that we help and strengthen a plan, without patronising?',
        push: 'What do we still throw over the fence? Where do we pull back too soon?',
        gloss: [glossary.overTheFence.en],
      },
    },
  },
  {
    code: 'G41',
    family: 'step',
    skills: [7],
    origin: 'new',
    text: {
      nl: {
        action: 'Luister een kwartier naar een initiatiefnemer. Zoek samen naar de vraag, nog niet naar het antwoord.',
        followUp: 'Als het plan straks lukt, wie krijgt dan de eer?',
      },
      en: {
        action: 'Listen to someone with a plan for fifteen minutes. Look for the question together, not the answer.',
        followUp: 'If the plan works out, who gets the credit?',
      },
    },
  },
  {
    code: 'D13',
    family: 'dilemma',
    skills: [7],
    origin: 'new',
    perspectives: ['P02', 'P03', 'P08'],
    text: {
      nl: {
        title: 'Nog twee weken tot het feest',
        situation:
          'Je bent contactpersoon voor een buurt die zelf het zomerfeest regelt. Over twee weken is het zover, maar er is nog geen stroom en geen tent. ‘Komt goed’, zeiden ze vanochtend weer. Vandaag kun jij het nog redden.',
        a: {
          option: 'Je regelt stroom en een tent, zodat het feest doorgaat.',
          price: 'Volgend jaar wachten ze op jou. Het feest is niet meer van hen.',
        },
        b: {
          option: 'Je blijft bereikbaar, maar je laat het bij hen.',
          price: 'Het feest valt misschien uit. Wie durft er dan nog eens?',
        },
        twist: 'Kinderen oefenen al weken voor een optreden. De trekker appt: ‘Dit jaar doen we het echt zelf.’',
        followUps: ['Wat mag van jou mislukken, en wat niet?', 'Hoe zie je of iemand hulp wil, of alleen tijd?'],
        notes: {
          values: ['Een initiatief sterker maken als het wankelt', 'Mensen het zelf laten doen en laten leren'],
          listenFor: [
            'Voor wie zou het pijnlijk zijn als het feest niet doorgaat?',
            'Vertrouwt de groep de trekker?',
            'Waar ligt voor ieder de grens tussen helpen en overnemen?',
          ],
        },
        gloss: [glossary.cartPuller.nl],
      },
      en: {
        title: 'Two weeks to the party',
        situation:
          'You are the contact for a neighbourhood that runs its own summer party. It is two weeks away, and there is no power and no tent. “It’ll be fine,” they said again this morning. Today you can still save it.',
        a: {
          option: 'You arrange power and a tent, so that the party goes ahead.',
          price: 'Next year they wait for you. The party is no longer theirs.',
        },
        b: {
          option: 'You stay within reach, but you leave it to them.',
          price: 'The party may fall through. Who would dare to try again?',
        },
        twist:
          'Children have been rehearsing a show for weeks. The organiser texts: “This year we’re doing it ourselves.”',
        followUps: [
          'What would you allow to fail, and what not?',
          'How can you tell if someone wants help, or just time?',
        ],
        notes: {
          values: ['Making an initiative stronger when it wobbles', 'Letting people do it themselves, and learn'],
          listenFor: [
            'Who would be hurt if the party is called off?',
            'Does the group trust the organiser?',
            'Where does each draw the line between helping and taking over?',
          ],
        },
      },
    },
  },
  {
    code: 'D14',
    family: 'dilemma',
    skills: [7, 14],
    origin: 'new',
    perspectives: ['P03', 'P06', 'P15'],
    text: {
      nl: {
        title: 'Bloemen voor de raad',
        situation:
          'Je bent opzichter. Met jouw hulp maakten inwoners een bloemenzee van hun berm. Morgen beslist de raad of zulke hulp mag blijven. Dit is je enige voorbeeld, en iedereen kent het. De helft van de straat wil geen drukte.',
        a: {
          option: 'Je laat de berm zien, met twee trotse inwoners erbij.',
          price: 'Straks staat er elke week bezoek. De helft wilde dat niet.',
        },
        b: {
          option: 'Je laat de berm erbuiten. Die is van hen allemaal.',
          price: 'De raad hoort alleen woorden. Drie straten wachten nog op hulp.',
        },
        twist: 'Je wethouder vindt de berm prachtig en wil er morgenvroeg mee op de foto.',
        followUps: [
          'Hoe vertel je een verhaal dat niet van jou is?',
          'Aan wie laat jij zien wat ruimte geven oplevert?',
        ],
        notes: {
          values: ['Laten zien wat ruimte geven oplevert', 'Helpen zonder de eer op te eisen'],
          listenFor: [
            'Wie denkt dat de inwoners dit erg vinden, en waarom?',
            'Hoeveel eer heeft een ambtenaar nodig?',
            'Wat komt een raad niet te weten als niemand iets laat zien?',
          ],
        },
      },
      en: {
        title: 'Flowers for the council',
        situation:
          'You are an outdoor supervisor. With your help residents turned their verge into a sea of flowers. Tomorrow the council decides if such help goes on. It is your one example, and well known. Half the street wants no fuss.',
        a: {
          option: 'You show the verge, with two proud residents beside you.',
          price: 'Soon there are visitors each week. Half the street did not want that.',
        },
        b: {
          option: 'You leave the verge out of it. It belongs to all of them.',
          price: 'The council hears only words. Three streets are still waiting.',
        },
        twist: 'Your alderman loves the verge and wants a photo in front of it tomorrow morning.',
        followUps: ['How do you tell a story that is not yours?', 'Who do you show what comes of making room?'],
        notes: {
          values: ['Showing what making room yields', 'Serving without claiming the result'],
          listenFor: [
            'Who thinks the residents would mind, and why?',
            'How much credit does an official need?',
            'What will a council never know if nobody shows anything?',
          ],
        },
        gloss: [glossary.outdoorSupervisor.en, glossary.alderman.en, glossary.council.en],
      },
    },
  },
];
