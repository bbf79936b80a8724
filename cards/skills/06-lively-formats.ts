import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const livelyFormats: readonly Card[] = [
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
          'Je probeert nieuwe werkvormen, met meer beeld dan tekst.',
          'Je zet verhalen op de website, ook van partners.',
        ],
        question: 'Met welk verhaal uit je werk heb je mensen geraakt?',
      },
      en: {
        name: '…working with lively formats and communication',
        short: 'Lively formats',
        line: 'You tell stories that touch people, also about how things go. You choose lively formats.',
        signs: [
          'You show the outside world that we are now a partner.',
          'You are honest about your doubts, and about not knowing.',
          'You try out new formats, with more pictures than text.',
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
        heading: ['Tips voor het organiseren', 'van bijeenkomsten', 'met en voor bewoners'],
        points: [
          'Nodig mensen persoonlijk uit, of via via.',
          'Kies een plek in het gebied zelf.',
          'Zorg dat mensen zin hebben om te komen.',
          'Zoek een gangmaker die iedereen laat praten.',
          'Maak het persoonlijk en concreet.',
          'Geef doeners het podium, niet de wethouder.',
          'Zij de inhoud, wij de steun: vraag wat ze nodig hebben.',
        ],
      },
      en: {
        heading: ['Tips for holding meetings', 'with and for residents'],
        points: [
          'Invite people in person, or through others.',
          'Choose a place in the area itself.',
          'Make people look forward to coming.',
          'Find a lively host who gets everyone talking.',
          'Make it personal and concrete.',
          'Put doers on stage, not the alderman.',
          'Their content, our support: ask what they need.',
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
        body: 'Verwacht je veel mensen? Zet ze niet in een zaal rond een podium, zeker niet met een wethouder erop. Doe liever een inloop. Voor een podium leunen mensen achterover en wachten ze af. Dan begin je met een achterstand. Bij een inloop gaan ze zelf aan de slag.',
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
        action: 'Schrijf vijf zinnen over een project. Hoe loopt het, wat willen we, wat is onze rol? Laat ze lezen.',
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
        title: 'Podium of tafels',
        situation:
          'Zaterdag heb je één uur met de buurt over het park. Jij bent projectleider en wilt losse tafels. De wethouder wil een podium: ‘Er is minder geld, dat zeg ik ze zelf.’ Allebei kan niet.',
        a: {
          option: 'Je houdt de tafels. De wethouder schuift aan, net als iedereen.',
          price: 'Elke tafel hoort iets anders. Morgen gonst het van de geruchten.',
        },
        b: {
          option: 'Je bouwt het podium. Iedereen hoort het van wie erover besliste.',
          price: 'Mensen gaan zitten en klagen. Zelf iets doen komt er niet van.',
        },
        twist: 'Er komen geen vijftig, maar tweehonderd mensen. De helft is boos.',
        followUps: ['Wat hoop je dat mensen na dat uur gaan doen?', 'Hoe voer je dit gesprek met je wethouder?'],
        notes: {
          values: [
            'Mensen zelf laten meedoen in plaats van luisteren',
            'Een bestuurder die open uitleg geeft aan iedereen',
          ],
          listenFor: [
            'Wordt de wens van de wethouder gezien als ijdelheid of als moed?',
            'Hoe anders praten mensen aan een tafel dan in een zaal?',
            'Wie zou er bij geen van beide komen?',
          ],
        },
      },
      en: {
        title: 'Stage or tables',
        situation:
          'On Saturday you get one hour with residents about the park. You lead it and want tables. The alderman wants a stage: “There is less money. I will tell them myself.” It cannot be both.',
        a: {
          option: 'You keep the tables. The alderman sits down like everyone else.',
          price: 'Every table hears something else. By Sunday rumours fly.',
        },
        b: {
          option: 'You build the stage. All hear it from the person who decided.',
          price: 'People sit back and complain. Nobody gets round to doing anything.',
        },
        twist: 'Not fifty but two hundred people are coming. Half of them are angry.',
        followUps: [
          'What do you hope people will do after that hour?',
          'How do you have this talk with your alderman?',
        ],
        notes: {
          values: ['Letting people take part instead of listen', 'An alderman who explains openly to everyone'],
          listenFor: [
            'Is the alderman’s wish seen as vanity or as courage?',
            'How do people talk at a table, compared with in a hall?',
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
          'Morgen nemen twaalf vrijwilligers het zwembad over. Vanavond vragen ze jou, hun begeleider: ‘Lukt ons dit?’ De cijfers kloppen. Toch lig jij er wakker van.',
        a: {
          option: 'Je vertelt wat je hoopt en ook dat je wakker ligt.',
          price: 'De moed zakt weg. Misschien tekent morgen niemand.',
        },
        b: {
          option: 'Je zegt: ‘De cijfers kloppen. Ik sta naast jullie.’',
          price: 'Loopt het slecht af, dan weten ze dat jij je twijfel verzweeg.',
        },
        twist: 'De jongste zegt: ‘Als jij twijfelt, teken ik niet. Maar ik wil het wel weten.’',
        followUps: ['Wat is het verschil tussen eerlijk zijn en alles zeggen?', 'Wie heeft er iets aan jouw twijfel?'],
        notes: {
          values: ['Open zijn over twijfel en niet weten', 'Mensen houvast en moed geven'],
          listenFor: [
            'Is twijfel hier informatie, of een last die je doorgeeft?',
            'Wie ziet de vrijwilligers als mensen die dit aankunnen?',
            'Hoe praat de tafel over de eigen slapeloze nachten?',
          ],
        },
      },
      en: {
        title: 'Tomorrow they sign',
        situation:
          'Tomorrow twelve volunteers take over the swimming pool. Tonight they ask you, their adviser: “Can we do this?” The figures add up. Even so, it keeps you awake.',
        a: {
          option: 'You tell them what you hope, and that you lie awake.',
          price: 'Their courage sinks. Perhaps nobody signs tomorrow.',
        },
        b: {
          option: 'You say: “The figures add up. I am right beside you.”',
          price: 'If it ends badly, they will know you hid your doubt.',
        },
        twist: 'The youngest says: “If you doubt, I will not sign. But I do want to know.”',
        followUps: [
          'What is the difference between being honest and saying it all?',
          'Who gains anything from your doubt?',
        ],
        notes: {
          values: ['Being open about doubt and not knowing', 'Giving people footing and courage'],
          listenFor: [
            'Is doubt information here, or a burden you pass on?',
            'Who sees the volunteers as people who can take this?',
            'How does the table talk about its own sleepless nights?',
          ],
        },
      },
    },
  },
];
