import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const conversationPartner: readonly Card[] = [
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
          'Je hoeft de expert niet te zijn: kennis kun je regelen.',
          'Je blijft betrokken en laat de mensen het zelf doen.',
          'Je strijkt niet met de eer, ook niet voor je wethouder.',
        ],
        question: 'Wanneer heb je juist geholpen door je mond te houden?',
        gloss: [glossary.overTheFence.nl],
      },
      en: {
        name: '…thinking with people as a partner in conversation',
        short: 'Thinking partner',
        line: 'You look for what is possible and give a plan a nudge. You don’t take over, or throw it over the fence.',
        signs: [
          'You listen with care and find the question behind the question.',
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
          'De buurt regelt zelf het zomerfeest. Over twee weken is het zover, en er is nog geen stroom of tent. Jij bent hun contact. Je waarschuwde al twee keer. Vandaag kun jij het nog redden.',
        a: {
          option: 'Je regelt stroom en een tent, zodat het feest doorgaat.',
          price: 'Volgend jaar wachten ze op jou. Het feest is niet meer van hen.',
        },
        b: {
          option: 'Je blijft bereikbaar, maar je laat het bij hen.',
          price: 'Het feest valt misschien uit. Wie durft er dan nog eens?',
        },
        twist: 'Kinderen oefenen al weken voor een optreden. De trekker appt: ‘Laat het aan ons.’',
        followUps: ['Wat mag van jou mislukken, en wat niet?', 'Hoe zie je of iemand hulp wil, of alleen tijd?'],
        notes: {
          values: ['Een initiatief sterker maken als het wankelt', 'Mensen het zelf laten doen en laten leren'],
          listenFor: [
            'Voor wie zou het pijnlijk zijn als het feest niet doorgaat?',
            'Vertrouwt de tafel de trekker?',
            'Waar ligt voor ieder de grens tussen helpen en overnemen?',
          ],
        },
        gloss: [glossary.pullTheCart.nl],
      },
      en: {
        title: 'Two weeks to the party',
        situation:
          'The neighbours run their own summer party. It is two weeks away, with no power or tent. You are their contact. You have warned them twice. Today you can still save it.',
        a: {
          option: 'You arrange power and a tent, so that the party goes ahead.',
          price: 'Next year they wait for you. The party is no longer theirs.',
        },
        b: {
          option: 'You stay within reach, but you leave it to them.',
          price: 'The party may fall through. Who would dare to try again?',
        },
        twist: 'Children have been rehearsing a show for weeks. The organiser texts: “Leave it to us.”',
        followUps: [
          'What may fail, as far as you are concerned, and what may not?',
          'How can you tell if someone wants help, or just time?',
        ],
        notes: {
          values: ['Making an initiative stronger when it wobbles', 'Letting people do it themselves, and learn'],
          listenFor: [
            'Who would be hurt if the party is called off?',
            'Does the table trust the organiser?',
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
        title: 'De bloemenberm',
        situation:
          'Bewoners maakten van een kale berm een bloemenzee. Jij hielp als opzichter. Morgen vraagt de raad wat zulke hulp oplevert. Dit is je enige voorbeeld. De bewoners houden het graag klein.',
        a: {
          option: 'Je noemt de berm niet. Dit succes is van hen.',
          price: 'De raad schrapt je uren. Drie straten wachten nog op hulp.',
        },
        b: {
          option: 'Je laat de berm zien en geeft de bewoners alle eer.',
          price: 'In de krant wordt het toch een succes van de gemeente.',
        },
        twist: 'De bewoners hebben jouw hulp volgend jaar weer nodig. Een van hen zegt: ‘Wij zijn geen reclamebord.’',
        followUps: [
          'Hoe vertel je een verhaal dat niet van jou is?',
          'Aan wie laat jij zien wat ruimte geven oplevert?',
        ],
        notes: {
          values: ['Dienen zonder het resultaat te claimen', 'Laten zien wat ruimte geven oplevert'],
          listenFor: [
            'Wie denkt dat de bewoners dit erg vinden, en waarom?',
            'Hoeveel eer heeft een ambtenaar nodig?',
            'Wat weet een raad niet als niemand iets laat zien?',
          ],
        },
        gloss: [glossary.outdoorSupervisor.nl],
      },
      en: {
        title: 'The flower verge',
        situation:
          'Residents turned a bare verge into a sea of flowers. You, the outdoor supervisor, helped. Tomorrow the council asks what that brings. It is your only example. The residents want no fuss.',
        a: {
          option: 'You do not mention the verge. This success is theirs.',
          price: 'The council cuts your hours. Three streets still wait for help.',
        },
        b: {
          option: 'You show the verge and give the residents all the credit.',
          price: 'The paper will still call it a success for the municipality.',
        },
        twist: 'The residents will need your help again next year. One says: “We are not a billboard.”',
        followUps: ['How do you tell a story that is not yours?', 'Who do you show what making room brings?'],
        notes: {
          values: ['Serving without claiming the result', 'Showing what making room yields'],
          listenFor: [
            'Who thinks the residents would mind, and why?',
            'How much credit does an official need?',
            'What will a council never know if nobody shows anything?',
          ],
        },
        gloss: [glossary.outdoorSupervisor.en, glossary.council.en],
      },
    },
  },
];
