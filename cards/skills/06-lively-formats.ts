import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const livelyFormats: readonly GameCard[] = [
  {
    code: 'V06',
    family: 'skill',
    skills: [6],
    origin: 'adapted',
    icon: 'campfire',
    text: {
      nl: {
        name: '…werken met energieke werkvormen en communicatie',
        short: 'Energieke werkvormen',
        line: 'Je vertelt verhalen die raken, ook over het proces. Je kiest werkvormen waar leven in zit.',
        signs: [
          'Je laat ook buiten het gemeentehuis zien dat we partner zijn.',
          'Je bent open over je twijfel en over wat je nog niet weet.',
          'Je probeert nieuwe werkvormen en werkt ook met beeld.',
          'Je zet verhalen op de website, ook van partners.',
        ],
        question: 'Met welk verhaal uit je werk heb je mensen geraakt?',
      },
      en: {
        name: '…working with lively formats and communication',
        short: 'Lively formats',
        line: 'You tell stories that touch people, about the process too. You choose formats with life in them.',
        signs: [
          'You show the outside world that we are now a partner.',
          'You are honest about your doubts, and about not knowing.',
          'You try out new formats, and use pictures as well.',
          'You put stories on the website, your partners’ too.',
        ],
        question: 'Which story from your work has touched people?',
      },
    },
  },
  {
    code: 'T10',
    family: 'tip',
    skills: [6],
    origin: 'adapted',
    text: {
      nl: {
        heading: ['Bijeenkomsten', 'met en voor bewoners'],
        points: [
          'Nodig mensen persoonlijk uit, of via via.',
          'Kies een plek in het gebied zelf.',
          'Zorg dat mensen zin hebben om te komen.',
          'Zoek een vlotte gangmaker die iedereen laat praten.',
          'Maak het persoonlijk en concreet.',
          'Geef initiatiefnemers het podium, niet de wethouder.',
          'Mensen bepalen de inhoud. Vraag wat ze nodig hebben.',
        ],
      },
      en: {
        heading: ['Meetings with', 'and for residents'],
        points: [
          'Invite people in person, or through others.',
          'Choose a place in the area itself.',
          'Make people look forward to coming.',
          'Find a lively host who gets everyone talking.',
          'Make it personal and concrete.',
          'Put people with a plan on stage, not the alderman.',
          'Residents set the agenda. Ask what they need from us.',
        ],
        gloss: [glossary.alderman.en],
      },
    },
  },
  {
    code: 'T11',
    family: 'tip',
    skills: [6],
    origin: 'adapted',
    text: {
      nl: {
        heading: ['Organiseer geen show'],
        body: 'Verwacht je veel mensen? Zet ze niet in een zaal rond een podium, zeker niet met een wethouder erop. Maak er altijd een inloop van. Voor een podium leunen mensen achterover en wachten ze af. Dan begin je met een achterstand. Bij een inloop gaan ze zelf aan de slag.',
      },
      en: {
        heading: ['Don’t put on a show'],
        body: 'Expecting a crowd? Don’t sit them round a stage, least of all with an alderman on it. Make it a drop-in instead. In front of a stage, people lean back and wait. Then you have lost ground to make up. At a drop-in, they get going themselves.',
        gloss: [glossary.alderman.en],
      },
    },
  },
  {
    code: 'G06',
    family: 'story',
    skills: [6],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je hardop zei: ik weet het ook nog niet.',
        followUp: 'Wat deed dat met de mensen die het hoorden?',
      },
      en: {
        prompt: 'Tell us about a time when you said: I don’t know yet either.',
        followUp: 'What did it do to the people who heard you?',
      },
    },
  },
  {
    code: 'G23',
    family: 'mirror',
    skills: [6],
    origin: 'new',
    text: {
      nl: {
        notice: 'Een inwoner opent onze website. Welk verhaal, van ons of van een partner, zou iets losmaken?',
        push: 'Welke avond, brief of pagina is bij ons nog saai? Hoe maken we er iets moois van?',
      },
      en: {
        notice: 'A resident opens our website. Which story, ours or a partner’s, would stir something?',
        push: 'Which evening, letter or web page is still dull? How do we turn it into something good?',
      },
    },
  },
  {
    code: 'G40',
    family: 'step',
    skills: [6],
    origin: 'new',
    text: {
      nl: {
        action:
          'Schrijf vijf zinnen over een project. Hoe loopt het, wat willen we, wat is onze rol? Laat iemand ze lezen.',
        followUp: 'Welke foto of tekening hoort erbij?',
      },
      en: {
        action: 'Write five sentences about a project. How is it going, what do we want, what is our role? Share them.',
        followUp: 'Which photo or drawing goes with it?',
      },
    },
  },
  {
    code: 'D11',
    family: 'dilemma',
    skills: [6, 13],
    origin: 'new',
    perspectives: ['P01', 'P14', 'P18'],
    text: {
      nl: {
        title: 'Theater of keukentafels',
        situation:
          'Je bent projectleider. Het park krijgt minder geld dan beloofd. Je wethouder wil dat in één avond vertellen, in het theater met vaste stoelen. Jij wilt langs tien keukentafels, in twee weken. Voor allebei is geen tijd.',
        a: {
          option: 'Je kiest de keukentafels. Daar denken mensen meteen mee.',
          price: 'Na de eerste tafel gonst het al. De rest hoort het van een ander.',
        },
        b: {
          option: 'Je kiest het theater. Iedereen hoort tegelijk hetzelfde.',
          price: 'De boze mensen pakken de microfoon. De rest zegt niets meer.',
        },
        twist: 'Je rekende op vijftig mensen. Nu willen er tweehonderd meepraten, en de helft is al boos.',
        followUps: ['Wat hoop je dat mensen na dit nieuws gaan doen?', 'Hoe voer je dit gesprek met je wethouder?'],
        notes: {
          values: [
            'Mensen laten meedoen in plaats van luisteren',
            'Een bestuurder die het zelf uitlegt, aan iedereen tegelijk',
          ],
          listenFor: [
            'Zien ze de wens van de wethouder als ijdelheid of als moed?',
            'Hoe anders praten mensen aan een keukentafel dan in een theater?',
            'Wie komt er op geen van beide af?',
          ],
        },
      },
      en: {
        title: 'A theatre or ten kitchen tables',
        situation:
          'You are a project leader. The park gets less money than promised. Your alderman wants to say so in one evening, in a theatre with fixed seats. You want to visit ten kitchen tables in two weeks. There is no time for both.',
        a: {
          option: 'You choose the tables, where people can help find a way.',
          price: 'After the first table, word is out. The rest hear it second-hand.',
        },
        b: {
          option: 'You choose the theatre: all hear the same at once.',
          price: 'The angry ones grab the microphone. The rest fall silent.',
        },
        twist:
          'You counted on fifty people. Now two hundred want to have their say, and half of them are angry already.',
        followUps: [
          'What do you hope people will do after this news?',
          'How do you have this talk with your alderman?',
        ],
        notes: {
          values: [
            'Letting people take part, not just listen',
            'An alderman who explains it in person, to everyone at once',
          ],
          listenFor: [
            'Do they see the alderman’s wish as vanity, or as courage?',
            'How do people talk at a kitchen table, compared with in a theatre?',
            'Who would come to neither?',
          ],
        },
        gloss: [glossary.alderman.en],
      },
    },
  },
  {
    code: 'D12',
    family: 'dilemma',
    skills: [6],
    origin: 'new',
    perspectives: ['P01', 'P03', 'P13'],
    text: {
      nl: {
        title: 'Morgen tekenen ze',
        situation:
          'Je bent sportadviseur. Morgen nemen twaalf vrijwilligers het zwembad over, met jouw hulp. Vanavond vragen ze jou: ‘Lukt ons dit?’ Alles is nagerekend en de cijfers kloppen. Toch lig jij er wakker van.',
        a: {
          option: 'Je zegt: ‘De cijfers kloppen.’ Je twijfel hou je voor je.',
          price: 'Loopt het slecht af, dan weten ze dat jij je twijfel verzweeg.',
        },
        b: {
          option: 'Je zegt: ‘De cijfers kloppen, en toch lig ik er wakker van.’',
          price: 'De moed zakt ze in de schoenen. Misschien tekent morgen niemand.',
        },
        twist: 'Je lag wel vaker wakker van een plan. Drie keer liep het goed af, en één keer niet.',
        followUps: ['Wat is het verschil tussen eerlijk zijn en alles zeggen?', 'Wie heeft er iets aan jouw twijfel?'],
        notes: {
          values: ['Mensen houvast en moed geven', 'Open zijn over je eigen twijfel'],
          listenFor: [
            'Is twijfel hier informatie, of een last die je doorgeeft?',
            'Wie ziet de vrijwilligers als mensen die dit aankunnen?',
            'Hoe praten ze over hun eigen slapeloze nachten?',
          ],
        },
      },
      en: {
        title: 'Tomorrow they sign',
        situation:
          'You are a sports officer. Tomorrow twelve volunteers take over the swimming pool, with your help. Tonight they ask you: “Can we do this?” It has all been checked and the figures add up. Even so, you lie awake over it.',
        a: {
          option: 'You say: “The figures add up.” You keep your doubt to yourself.',
          price: 'If it ends badly, they will know that you hid your doubt.',
        },
        b: {
          option: 'You say: “The figures add up, and yet I lie awake over it.”',
          price: 'Their hearts sink. Perhaps nobody signs tomorrow.',
        },
        twist: 'You have lain awake over plans before. Three times it ended well, and once it did not.',
        followUps: [
          'What is the difference between being honest and saying it all?',
          'Who gains anything from your doubt?',
        ],
        notes: {
          values: ['Giving people confidence and courage', 'Being open about doubt and not knowing'],
          listenFor: [
            'Is doubt information here, or a burden you pass on?',
            'Who sees the volunteers as people who can take this?',
            'How do they talk about their own sleepless nights?',
          ],
        },
      },
    },
  },
];
