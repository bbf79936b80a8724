import { glossary } from '../glossary.ts';
import type { Card } from '../schema.ts';

export const networker: readonly Card[] = [
  {
    code: 'V02',
    family: 'skill',
    skills: [2],
    origin: 'adapted',
    icon: 'graph',
    text: {
      nl: {
        name: '…werken als netwerker',
        short: 'Netwerker',
        line: 'Je doet mee in netwerken als partner. Je steekt er tijd in, maar trekt de kar niet.',
        signs: [
          'Je kijkt eerst rond: wie en wat is er al?',
          'Je kent actieve mensen persoonlijk, en je haalt én brengt.',
          'Je krijgt mensen met botsende belangen aan één tafel.',
          'Je zoekt mensen op die nog niet op je radar staan.',
        ],
        question: 'Wie ontbreekt er in jullie netwerk, en waaraan merk je dat?',
        gloss: [glossary.onTheRadar.nl],
      },
      en: {
        name: '…working as a networker',
        short: 'Networker',
        line: 'You take part in networks as a partner. You put in the time, but you don’t run the show.',
        signs: [
          'You look around first: who and what is already here?',
          'You know active people personally, and you give and take.',
          'You get people with clashing interests round one table.',
          'You seek out people who are not yet on your radar.',
        ],
        question: 'Who is missing from your network, and how does it show?',
        gloss: [glossary.onTheRadar.en],
      },
    },
  },
  {
    code: 'T03',
    family: 'tip',
    skills: [2],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Denk in netwerken',
        body: 'Vraag je steeds af welke rol je hebt in een netwerk, en bij een initiatiefnemer. Kijk ook welke netwerken bewoners en ondernemers zelf hebben. Denk aan wie hier nieuw is, zonder familie of vangnet. Help zo iemand om mensen te leren kennen. Want zo’n netwerk is een basisvoorziening, nu ieder zijn eigen weg gaat.',
      },
      en: {
        heading: 'Think in networks',
        body: 'Keep asking: what is my role in this network, and with this initiator? Look at the networks of residents and businesses too. Think of people who are new here, with no family and no safety net. Help them get to know others. A network is a basic need, now that we all go our own way.',
      },
    },
  },
  {
    code: 'T04',
    family: 'tip',
    skills: [2],
    origin: 'adapted',
    text: {
      nl: {
        heading: '…en hoe doe je dat dan, netwerkopbouw en -onderhoud?',
        body: 'Ga gewoon praten, op je eigen manier, als gast. Begin niet met je eigen doelen of met beren op de weg. Hou contact, ook als het project klaar is. Niets laten horen kan niet. Juist niet als het nieuws slecht is, of als je nog geen antwoord hebt. Ga ook naar het feest van je partners, niet alleen naar je eigen overleg.',
        gloss: [glossary.bearsOnTheRoad.nl],
      },
      en: {
        heading: '…and how do you do that, building a network and keeping it up?',
        body: 'Just go and talk, in your own way, and behave like a guest. Don’t meet trouble halfway, and don’t open with your own goals. Keep in touch, even when the project is over. Silence is not an option, least of all with bad news or no answer yet. Go to your partners’ events too, not only to your own meetings.',
        gloss: [glossary.bearsOnTheRoad.en],
      },
    },
  },
  {
    code: 'T05',
    family: 'tip',
    skills: [2],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Wat bij de netwerkopbouw ook handig kan zijn',
        points: [
          'Doe dingen samen: van doen krijg je een band.',
          'Slecht weer op komst? Hou je rug recht, en loop niet weg.',
          'Stel vragen, en laat je oplossing nog even in je tas.',
          'Hou je ogen open, ook thuis met de krant op schoot.',
          'Laat de verantwoordelijkheid bij mensen, en help ze daarmee.',
        ],
        gloss: [glossary.backStraight.nl, glossary.badWeather.nl],
      },
      en: {
        heading: 'What else can help when you build a network',
        points: [
          'Do things together: it’s the doing that bonds people.',
          'Bad weather coming? Stand firm, and don’t run from it.',
          'Ask questions, and leave your solution in your bag for now.',
          'Keep your eyes open, even at home with the paper.',
          'Leave responsibility with people, and help them carry it.',
        ],
        gloss: [glossary.backStraight.en, glossary.badWeather.en],
      },
    },
  },
  {
    code: 'T06',
    family: 'tip',
    skills: [2],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Haak zo goed mogelijk aan',
        body: 'Hoe sluit jij aan bij mensen? En waarom zouden zij dat bij jou willen? Begin over iets persoonlijks, iets wat hen boeit. Vraag bijvoorbeeld naar oude foto’s. Ga kijken als mensen er zijn. Ook in het weekend, ’s avonds of vroeg in de ochtend. Dan zie je pas hoe ze de plek gebruiken, en wat daar knelt.',
        gloss: [glossary.joinUp.nl],
      },
      en: {
        heading: 'Link up with people as best you can',
        body: 'How can you link up with people? And why would they want to link up with you? Open with something personal that interests them. Ask about old photos, for example. Go when people are there: at the weekend, in the evening, early in the morning. Only then do you see how they use a place, and what bothers them.',
        gloss: [glossary.joinUp.en],
      },
    },
  },
  {
    code: 'T07',
    family: 'tip',
    skills: [2],
    origin: 'adapted',
    text: {
      nl: {
        heading: 'Wees nieuwsgierig',
        body: 'Vraag bij elk project eerst: wie en wat leeft hier? Leer de mensen kennen, hun situatie, en wat er eerder is gebeurd. Bij boeren net zo goed als bij cliënten, winkeliers of jongeren. Schrijf op wie erbij horen, wat ze wensen, waar het schuurt en wat pijn doet. Want elk project begint vijf jaar voor de officiële start.',
      },
      en: {
        heading: 'Be curious',
        body: 'Start every project by asking: who lives here, and what is on their minds? Get to know the people: farmers or clients, shopkeepers or teenagers. Find out how things are and what went before. Note who is involved, what they want, where it rubs and where it hurts. Every project starts five years before its official start.',
      },
    },
  },
];
