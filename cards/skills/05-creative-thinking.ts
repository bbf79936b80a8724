import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const creativeThinking: readonly GameCard[] = [
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
        line: 'You look further afield, and dare to think and act differently.',
        signs: [
          'You turn a problem round until you see what can be done.',
          'You steal smartly: from colleagues, residents, other towns.',
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
        body: 'Weet je iets niet, of kun je iemand niet helpen? Dan ben je nog niet klaar. Vraag je af: wie weet of kan het wel? Misschien ken je zo iemand. Zo denken kun je oefenen. Je helpt er een ander mee en je leert er zelf ook van.',
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
        prompt: 'Tell us about a time when you smartly stole someone else’s idea.',
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
        push: 'Waar vinden wij steeds opnieuw het wiel uit? Hoe wordt afkijken bij ons heel gewoon?',
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
    perspectives: ['P03', 'P16', 'P17'],
    text: {
      nl: {
        title: 'Het wiel bestaat al',
        situation:
          'Je bent wijkregisseur. Acht inwoners puzzelen al drie avonden op een deelauto. ‘Nergens afgekeken’, zeggen ze trots. Jij weet: een dorp verderop heeft alles al klaar. Vorige keer was na jouw voorbeeld het vuur eruit.',
        a: {
          option: 'Je vertelt het vanavond: ‘Dit kunnen jullie overnemen.’',
          price: 'Er valt niets meer te bedenken. De helft blijft weg.',
        },
        b: {
          option: 'Je houdt het nog voor je en laat ze zelf zoeken.',
          price: 'Ze zijn een jaar kwijt aan iets wat al bestaat.',
        },
        twist: 'Iemand uit dat dorp zegt: ‘Neem alles over. Al was samen zoeken het mooiste wat we deden.’',
        followUps: [
          'Wanneer helpt een voorbeeld, en wanneer zit het in de weg?',
          'Van wie is een idee dat je ergens anders hebt gezien?',
        ],
        notes: {
          values: ['Slim jatten wat ergens anders werkt', 'Mensen zelf iets laten bedenken, zodat het van hen is'],
          listenFor: [
            'Wie wordt blij van een voorbeeld, en wie van een leeg vel?',
            'Mag een ambtenaar iets weten en het niet zeggen?',
            'Wat neemt de groep zelf graag over van anderen?',
          ],
        },
      },
      en: {
        title: 'The wheel has been invented',
        situation:
          'You are a neighbourhood manager. For three evenings eight residents have been planning a shared car. “All our own work,” they say. You know a village that has it all worked out. Your last example put the fire out.',
        a: {
          option: 'You tell them tonight: “You can simply copy this.”',
          price: 'There is nothing left to invent. Half of them stay away.',
        },
        b: {
          option: 'You keep it to yourself for now and let them search.',
          price: 'They spend a year on something that already exists.',
        },
        twist: 'Someone from that village says: “Take it all. Though searching together was the best thing we did.”',
        followUps: [
          'When does an example help, and when is it in the way?',
          'Whose idea is it, if you saw it somewhere else?',
        ],
        notes: {
          values: ['Stealing smartly what works elsewhere', 'Letting people invent it, so that it is theirs'],
          listenFor: [
            'Who is cheered by an example, and who by a blank sheet?',
            'May an official know something and not say it?',
            'What does the group like to borrow from others?',
          ],
        },
      },
    },
  },
];
