import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const creativeThinking: readonly Card[] = [
  {
    code: 'V05',
    family: 'skill',
    skills: [5],
    origin: 'adapted',
    icon: 'lightbulb',
    text: {
      nl: {
        name: '…creatief denken en handelen',
        short: 'Creatief denken',
        line: 'Je kijkt over de schutting en durft anders te denken en te doen.',
        signs: [
          'Je draait een probleem om tot je ziet wat er wél kan.',
          'Je jat slim: van collega’s, inwoners en andere gemeenten.',
          'Je legt verband tussen dingen die los van elkaar leken te staan.',
          'Je zoekt bij elk plan een voorbeeld van elders.',
        ],
        question: 'Van wie zou jij weleens een idee willen jatten?',
        gloss: [glossary.lookOverTheFence.nl, glossary.stealSmartly.nl],
      },
      en: {
        name: '…thinking and acting creatively',
        short: 'Creative thinking',
        line: 'You look over the fence, and dare to think and act differently.',
        signs: [
          'You turn a problem round until you see what can be done.',
          'You steal smartly: from colleagues, locals and other towns.',
          'You see a link between things that seemed unrelated.',
          'You look for an example from elsewhere for every plan.',
        ],
        question: 'Whose idea would you quite like to steal?',
        gloss: [glossary.lookOverTheFence.en, glossary.stealSmartly.en],
      },
    },
  },
  {
    code: 'T09',
    family: 'tip',
    skills: [5],
    origin: 'adapted',
    text: {
      nl: {
        heading: ['Denk ’s om de hoek'],
        body: 'Weet je iets niet, of kun je iemand niet helpen? Dan ben je nog niet klaar. Vraag je af: wie weet of kan het wel? Misschien ken je zo iemand. Dat is een kwestie van oefenen. Je helpt er een ander mee en je wordt er zelf ook beter van.',
        gloss: [glossary.roundTheCorner.nl],
      },
      en: {
        heading: ['Think round the corner'],
        body: 'Don’t know, or can’t help someone? You’re not done yet. Ask yourself: who does know, or who can? You may well know a person like that. It is a matter of practice. It helps someone else, and it does you good too.',
        gloss: [glossary.roundTheCorner.en],
      },
    },
  },
  {
    code: 'G05',
    family: 'story',
    skills: [5],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je een idee van een ander slim hebt gejat.',
        followUp: 'Wat heb je eraan veranderd, en weet die ander het al?',
        gloss: [glossary.stealSmartly.nl],
      },
      en: {
        prompt: 'Tell us about a time when you cleverly stole someone else’s idea.',
        followUp: 'What did you change, and do they know yet?',
        gloss: [glossary.stealSmartly.en],
      },
    },
  },
  {
    code: 'G22',
    family: 'mirror',
    skills: [5],
    origin: 'new',
    text: {
      nl: {
        notice: 'Een inwoner loopt vast met een plan. Welke onverwachte oplossing bedenken wij dan?',
        push: 'Waar vinden wij steeds opnieuw het wiel uit? Hoe wordt afkijken een gewoon deel van ons werk?',
      },
      en: {
        notice: 'A resident gets stuck with a plan. Which unexpected way out do we come up with?',
        push: 'Where do we keep reinventing the wheel? How could copying become part of the job?',
      },
    },
  },
  {
    code: 'G39',
    family: 'step',
    skills: [5],
    origin: 'new',
    text: {
      nl: {
        action: 'Bel een andere gemeente met één vraag: hoe hebben jullie dit gedaan?',
        followUp: 'Welk voorbeeld krijgen zij van jou terug?',
      },
      en: {
        action: 'Call another municipality with one question: how did you do this?',
        followUp: 'Which example can you offer in return?',
      },
    },
  },
  {
    code: 'D10',
    family: 'dilemma',
    skills: [5],
    origin: 'new',
    perspectives: ['P01', 'P08', 'P17'],
    text: {
      nl: {
        title: 'Eén foto op de uitnodiging',
        situation:
          'Een straat wil iets met het lege veldje, maar weet niet wat. In een buurgemeente is een pluktuin een succes. Jij maakt als wijkregisseur de uitnodiging. Er past één foto op.',
        a: {
          option: 'De foto van de pluktuin: ‘Zoiets, maar dan van ons?’',
          price: 'Niemand bedenkt nog iets anders. Het blijft een idee van jou.',
        },
        b: {
          option: 'Een foto van het lege veldje: ‘Wat zou jij hier doen?’',
          price: 'Er komen vijf mensen met vijf wensen. Dan bloedt het dood.',
        },
        twist: 'De buurgemeente belt. Zestig mensen kwamen daar op de foto af. Nu wieden er nog twee.',
        followUps: [
          'Wanneer helpt een voorbeeld, en wanneer zit het in de weg?',
          'Van wie is een idee dat je ergens anders zag?',
        ],
        notes: {
          values: ['Slim jatten wat ergens anders werkt', 'Mensen zelf iets laten bedenken, zodat het van hen is'],
          listenFor: [
            'Wie wordt blij van een voorbeeld, en wie van een leeg vel?',
            'Denken ze aan het begin, of ook aan over twee jaar?',
            'Wat leent de tafel zelf graag van anderen?',
          ],
        },
      },
      en: {
        title: 'One photo on the invitation',
        situation:
          'A street wants to use its empty green, but how? In the next town a pick-your-own garden is a hit. You, the neighbourhood manager, make the invitation. It holds one photo.',
        a: {
          option: 'The pick-your-own garden: “Something like this, but ours?”',
          price: 'Nobody thinks of anything else. It stays your idea.',
        },
        b: {
          option: 'The empty green: “What would you do here?”',
          price: 'Five people come with five wishes. Then it fizzles out.',
        },
        twist: 'The next town rings. Sixty people came because of that photo. Two still do the weeding.',
        followUps: [
          'When does an example help, and when is it in the way?',
          'Whose idea is it, if you saw it somewhere else?',
        ],
        notes: {
          values: ['Stealing smartly what works elsewhere', 'Letting people invent it, so that it is theirs'],
          listenFor: [
            'Who is cheered by an example, and who by a blank sheet?',
            'Do they think of the start, or of two years on as well?',
            'What does this table like to borrow from others?',
          ],
        },
      },
    },
  },
];
