import { glossary } from '../glossary.ts';
import type { GameCard } from '../schema.ts';

export const networker: readonly GameCard[] = [
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
        line: 'Je doet mee als gelijkwaardige partner, niet als regisseur. Je steekt er tijd in, maar trekt de kar niet.',
        signs: [
          'Je kijkt eerst rond: wie en wat is er al? Daar bouw je op voort.',
          'Je houdt contact met actieve mensen: je haalt én brengt iets.',
          'Je krijgt mensen met botsende belangen aan één tafel.',
          'Je zoekt mensen op die nog niet op je netvlies staan.',
        ],
        question: 'Wie ontbreekt er nog in jullie netwerk?',
        gloss: [glossary.pullTheCart.nl, glossary.onTheRadar.nl],
      },
      en: {
        name: '…working as a networker',
        short: 'Networker',
        line: 'You join in as an equal partner, not as the boss. You put in time, but don’t run the show.',
        signs: [
          'You look around first: who and what is there? You build on that.',
          'You keep in touch with active people: you give and you take.',
          'You get people with clashing interests round one table.',
          'You seek out people who are not yet on your radar.',
        ],
        question: 'Who is still missing from your network?',
        gloss: [glossary.pullTheCart.en, glossary.onTheRadar.en],
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
        heading: ['Denk in netwerken'],
        body: 'Vraag je steeds af: wat is mijn rol in dit netwerk, of bij deze initiatiefnemer? En in de netwerken van inwoners en ondernemers? Denk aan mensen die hier nieuw zijn, zonder familie of vangnet. Moedig ze aan om een netwerk op te bouwen. Iedereen heeft er een nodig, juist nu ieder zijn eigen weg gaat.',
      },
      en: {
        heading: ['Think in networks'],
        body: 'Keep asking: what is my role in this network, or with this one person? And in the networks of residents and businesses? Think of people who are new here, with no family and no safety net. Encourage them to build a network. Everyone needs one, all the more now that we all go our own way.',
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
        heading: ['…en hoe doe je dat dan,', 'netwerkopbouw en -onderhoud?'],
        body: 'Ga gewoon in gesprek, op je eigen manier. Gedraag je als gast: sta open voor wat de ander beweegt. Begin niet met je eigen doelen of met beren op de weg. Hou contact, ook na het project. Niets laten horen kan niet. Juist niet bij slecht nieuws, of als je nog geen antwoord hebt. Ga ook naar bijeenkomsten van je partners.',
        gloss: [glossary.bearsOnTheRoad.nl],
      },
      en: {
        heading: ['…and how do you do that,', 'building a network', 'and keeping it up?'],
        body: 'Just go and talk, in your own way. Behave like a guest: be open to what drives people. Don’t open with your own goals, and don’t meet trouble halfway. Keep in touch, even when the project is over. Silence is not an option, least of all with bad news or no answer yet. Go to your partners’ events, too.',
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
        heading: ['Wat bij de netwerkopbouw', 'ook handig kan zijn'],
        points: [
          'Doe dingen samen: dat schept een band.',
          'Slecht nieuws? Hou je rug recht en ga het niet uit de weg.',
          'Stel vragen en laat je oplossing nog even in je tas.',
          'Hou je ogen open, ook thuis met de krant op schoot.',
          'Laat de verantwoordelijkheid bij inwoners, maar help ze wel.',
        ],
        gloss: [glossary.backStraight.nl],
      },
      en: {
        heading: ['What else can help', 'when you build a network'],
        points: [
          'Do things together: it’s the doing that bonds people.',
          'Bad news? Stand firm, and don’t run from it.',
          'Ask questions, and leave your solution in your bag for now.',
          'Keep your eyes open, even at home with the paper.',
          'Leave responsibility with people, but do help them carry it.',
        ],
        gloss: [glossary.backStraight.en],
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
        heading: ['Haak zo goed', 'mogelijk aan'],
        body: 'Hoe haak jij aan bij mensen? En waarom zouden zij bij jou willen aanhaken? Begin over iets persoonlijks, iets wat hen boeit. Vraag bijvoorbeeld naar oude foto’s. Ga kijken als mensen er zijn. Ook in het weekend, ’s avonds of vroeg in de ochtend. Dan zie je pas hoe ze de plek gebruiken en wat daar knelt.',
        gloss: [glossary.joinUp.nl],
      },
      en: {
        heading: ['Link up with people', 'as best you can'],
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
        heading: ['Wees nieuwsgierig'],
        body: 'Vraag bij elk project eerst: wie en wat leeft hier? Leer de mensen kennen, hun situatie en wat er eerder is gebeurd. Bij boeren net zo goed als bij cliënten, winkeliers of jongeren. Schrijf op wie erbij hoort, wat mensen willen, waar het schuurt en wat pijn doet. Want elk project begint vijf jaar voor de officiële start.',
      },
      en: {
        heading: ['Be curious'],
        body: 'Start every project by asking: who lives here, and what is on their minds? Get to know the people: farmers or clients, shopkeepers or teenagers. Find out how things are and what went before. Note who is involved, what they want, where there is friction and what hurts. Every project starts five years before its official start.',
      },
    },
  },
  {
    code: 'G02',
    family: 'story',
    skills: [2],
    origin: 'new',
    text: {
      nl: {
        prompt: 'Vertel over een keer dat je meedeed aan een netwerk zonder de trekker te zijn.',
        followUp: 'Wat gaf jij, en wat kreeg je terug?',
        gloss: [glossary.cartPuller.nl],
      },
      en: {
        prompt: 'Tell us about a time when you took part in a network without running it.',
        followUp: 'What did you give, and what did you get back?',
      },
    },
  },
  {
    code: 'G19',
    family: 'mirror',
    skills: [2],
    origin: 'new',
    text: {
      nl: {
        notice: 'Netwerken komen en gaan. Waaraan merkt een actieve inwoner dat wij er nog zijn?',
        push: 'Een netwerk is zelden de hele buurt. Wie zien wij steeds over het hoofd?',
      },
      en: {
        notice: 'Networks come and go. How can an active resident tell that we are still there?',
        push: 'A network is seldom the whole neighbourhood. Who do we keep overlooking?',
      },
    },
  },
  {
    code: 'G36',
    family: 'step',
    skills: [2],
    origin: 'new',
    text: {
      nl: {
        action: 'Schets in tien minuten wie er al bezig is met jouw onderwerp. App iemand die je bijna was vergeten.',
        followUp: 'Wie botst er met wie? Kun jij ze bij elkaar brengen?',
      },
      en: {
        action: 'Take ten minutes to sketch who is already active on your subject. Message someone you nearly forgot.',
        followUp: 'Who clashes with whom? Could you bring them together?',
      },
    },
  },
  {
    code: 'D03',
    family: 'dilemma',
    skills: [2],
    origin: 'new',
    perspectives: ['P09', 'P16', 'P18'],
    text: {
      nl: {
        title: 'De vijfde stoel',
        situation:
          'Je bent gebiedsmanager. Vijf mensen kiezen zaterdag het parkplan, meer wil de wijk er niet. Jij vraagt nu de vijfde. Een man die al tien jaar alles regelt, wil graag. Een vrouw uit de flat ook, maar haar kent niemand.',
        a: {
          option: 'Je vraagt de man. Hij kent de wijk, en de wijk kent hem.',
          price: 'In de flat zien ze het: het zijn altijd dezelfde mensen.',
        },
        b: {
          option: 'Je vraagt de vrouw. Uit de flat doet nog niemand mee.',
          price: 'Tien jaar werk, en dan een ander. Misschien stopt hij ermee.',
        },
        twist: 'De man heeft bij veertig huizen gevraagd wat mensen willen. In de flat deed niemand open.',
        followUps: ['Wie ontbreekt er in jouw vaste groep?', 'Wanneer praat iemand namens een hele wijk?'],
        notes: {
          values: ['Werken met mensen die er altijd zijn', 'Mensen zoeken die je niet vanzelf ziet'],
          listenFor: [
            'Zien ze in tien jaar inzet trouw of macht?',
            'Wat verwachten ze van iemand die voor het eerst meedoet?',
            'Wie zou het de ander vertellen, en hoe?',
          ],
        },
      },
      en: {
        title: 'The fifth chair',
        situation:
          'You are an area manager. Five people pick the park plan on Saturday; the area wants only five. You invite a fifth. A man who has run everything for ten years is keen. So is a woman from the flats, but nobody knows her.',
        a: {
          option: 'You ask the man. He knows the area, and the area knows him.',
          price: 'People in the flats notice: it is always the same faces.',
        },
        b: {
          option: 'You ask the woman. No one from the flats has had a say yet.',
          price: 'Ten years of work, then someone else. He may well give up.',
        },
        twist: 'The man has asked at forty houses what people want. In the flats nobody came to the door.',
        followUps: ['Who is missing from your usual group?', 'When does someone speak for a whole area?'],
        notes: {
          values: ['Working with people who are always there', 'Looking for people you would not notice by yourself'],
          listenFor: [
            'Do they see ten years of effort as loyalty, or as power?',
            'What do they expect of someone who joins in for the first time?',
            'Who would tell the other one, and how?',
          ],
        },
      },
    },
  },
  {
    code: 'D04',
    family: 'dilemma',
    skills: [2],
    origin: 'new',
    perspectives: ['P04', 'P13', 'P14'],
    text: {
      nl: {
        title: 'Een schuur voor de fanfare',
        situation:
          'Je bent contactpersoon voor de fanfare. Volgende week besluit het college over hun oefenruimte. Jouw advies is nee, maar dat is nog niet openbaar. De fanfare belt: ‘Alleen vandaag kunnen we een schuur huren. Doen?’',
        a: {
          option: 'Je zegt: ‘Ik zou die schuur huren.’ Meer zeg je niet.',
          price: 'Ze horen dat het nee wordt. Morgen weet het hele dorp het.',
        },
        b: {
          option: 'Je zegt: ‘Er is nog niets besloten.’ Meer zeg je niet.',
          price: 'Wordt het nee, dan is de schuur weg. En jij wist het.',
        },
        twist: 'Eén wethouder twijfelt nog aan jouw advies. De rest niet.',
        followUps: [
          'Wat kun je wel zeggen als je nog niets mag zeggen?',
          'Wanneer helpt zwijgen, en wie helpt het dan?',
        ],
        notes: {
          values: [
            'Er zijn voor mensen, juist als je geen antwoord hebt',
            'Het college zijn eigen besluit laten nemen',
          ],
          listenFor: [
            'Gaat het over wat de fanfare nodig heeft, of over ons eigen ongemak?',
            'Wie heeft zelf weleens op zo’n antwoord gewacht?',
            'Hoe zeker vindt de groep een advies dat nog geen besluit is?',
          ],
        },
      },
      en: {
        title: 'A barn for the brass band',
        situation:
          'You are the brass band’s contact. Next week the executive decides on a rehearsal room for them. You have advised against it, but that is not public yet. The band rings: “We can rent a barn, today only. Shall we?”',
        a: {
          option: 'You say: “I would rent that barn.” You say no more.',
          price: 'They hear that it will be a no. Tomorrow the whole village knows.',
        },
        b: {
          option: 'You say: “Nothing has been decided.” You say no more.',
          price: 'If it is a no, the barn has gone. And you knew.',
        },
        twist: 'One alderman is still in doubt about your advice. The rest are not.',
        followUps: [
          'What can you say when you may not say anything yet?',
          'When does silence help, and who does it help?',
        ],
        notes: {
          values: [
            'Being there for people, above all when you have no answer',
            'Letting the executive make its own decision',
          ],
          listenFor: [
            'Is it about what the band needs, or about our own discomfort?',
            'Who has waited for an answer like this themselves?',
            'How certain does the group think advice is before a decision?',
          ],
        },
        gloss: [glossary.executive.en, glossary.alderman.en],
      },
    },
  },
  {
    code: 'D05',
    family: 'dilemma',
    skills: [2, 7],
    origin: 'new',
    perspectives: ['P01', 'P04', 'P18'],
    text: {
      nl: {
        title: 'De haan in de buurttuin',
        situation:
          'Je bent wijkregisseur. In de buurttuin kraait een haan. De halve buurt is gek op hem, de andere helft ligt wakker. Een nachthok hielp niet, een bemiddelaar willen ze niet. Iedereen zegt: ‘Hak jij de knoop maar door.’',
        a: {
          option: 'Je neemt de leiding. Komen ze er niet uit, dan beslis jij.',
          price: 'Voortaan belandt elke ruzie bij jou. Hun tuin wordt jouw tuin.',
        },
        b: {
          option: 'Je helpt bij het gesprek, maar zij beslissen.',
          price: 'De ruzie gaat gewoon door. De stilste mensen blijven als eerste weg.',
        },
        twist: '‘Als jij het zegt, doe ik hem weg. Maar met hen praat ik dan nooit meer’, zegt de man van de haan.',
        followUps: [
          'Hoe merk je dat mensen er zelf niet meer uitkomen?',
          'Wat doet de gemeente als partner bij een ruzie?',
        ],
        notes: {
          values: ['Botsende belangen bij elkaar brengen', 'Partner blijven en niets overnemen'],
          listenFor: [
            'Horen ze in de vraag om een besluit ook een andere vraag?',
            'Wie wordt gehoord als de gemeente niet beslist?',
            'Hoe snel komt de groep met oplossingen voor de haan?',
          ],
        },
      },
      en: {
        title: 'The cockerel in the community garden',
        situation:
          'You are a neighbourhood manager. A cockerel crows in the community garden. Half the area adores him, half lies awake. Shutting him in failed, and they refuse a mediator. Both groups say: “You decide.”',
        a: {
          option: 'You take the lead. If they cannot agree, you decide.',
          price: 'From now on every quarrel is yours, and so is the garden.',
        },
        b: {
          option: 'You help them talk, but they decide.',
          price: 'The quarrel goes on. The quietest people leave first.',
        },
        twist:
          '“If you tell me to, I will give him up. But I will never speak to them again,” says the cockerel’s owner.',
        followUps: [
          'How can you tell that people are truly stuck?',
          'What does the municipality do in a quarrel, as a partner?',
        ],
        notes: {
          values: ['Bringing clashing interests together', 'Staying a partner and taking nothing over'],
          listenFor: [
            'Do they hear another question behind “you decide”?',
            'Who is heard when the municipality does not decide?',
            'How soon does the group jump to solutions?',
          ],
        },
      },
    },
  },
];
