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
        line: 'Je doet mee als gelijkwaardige partner, niet als regisseur. Je steekt er tijd in, maar trekt de kar niet.',
        signs: [
          'Je kijkt eerst rond: wie en wat is er al? Daar bouw je op voort.',
          'Je houdt contact met actieve mensen: je haalt én brengt iets.',
          'Je krijgt mensen met botsende belangen aan één tafel.',
          'Je zoekt mensen op die nog niet op je netvlies staan.',
        ],
        question: 'Wie missen jullie nog in je netwerk?',
        gloss: [glossary.pullTheCart.nl, glossary.onTheRadar.nl],
      },
      en: {
        name: '…working as a networker',
        short: 'Networker',
        line: 'You join in as an equal partner, not as the director. You put in time, but don’t run the show.',
        signs: [
          'You look around first: who is here already? You build on that.',
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
        body: 'Ga gewoon in gesprek, op je eigen manier. Gedraag je als gast: sta open voor wat de ander beweegt. Begin niet met je eigen doelen of met beren op de weg. Hou contact, ook na het project. Niets laten horen kan niet. Juist niet bij slecht nieuws, of als je nog geen antwoord hebt. Ga ook naar wat je partners belangrijk vinden.',
        gloss: [glossary.bearsOnTheRoad.nl],
      },
      en: {
        heading: ['…and how do you do that,', 'building a network', 'and keeping it up?'],
        body: 'Just go and talk, in your own way. Behave like a guest: be open to what drives the other. Don’t open with your own goals, and don’t meet trouble halfway. Keep in touch, even when the project is over. Silence is not an option, least of all with bad news or no answer yet. Go to what matters to your partners, too.',
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
        gloss: [glossary.pullTheCart.nl],
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
    perspectives: ['P01', 'P08', 'P09'],
    text: {
      nl: {
        title: 'Vijf schoppen en een flat',
        situation:
          'Vijf buren willen zaterdag de speelplek opknappen. Hout en tekening liggen klaar. Met de flat ernaast heeft niemand gepraat. Jij bent gebiedsmanager. Vandaag zeg je ja of nog niet.',
        a: {
          option: 'Je zegt ja. Je werkt met wie er is en zin heeft.',
          price: 'De flat kijkt straks uit op een plek van anderen. Zo begint ruzie.',
        },
        b: {
          option: 'Je vraagt ze een maand te wachten, tot jij de flat hebt gesproken.',
          price: 'De vijf haken misschien af. Dan is er helemaal niemand meer.',
        },
        twist: 'Een tiener uit de flat vraagt: ‘Komt er ook iets voor ons?’ Het hout is al op maat gezaagd.',
        followUps: ['Wie ontbreekt er bij jouw vaste groep?', 'Wanneer is een kleine groep genoeg?'],
        notes: {
          values: ['Werken met de energie die er is', 'Ook zoeken naar wie je niet vanzelf ziet'],
          listenFor: [
            'Hoe praat de tafel over wie er niet bij is: als gemis of als onwil?',
            'Wie moet de flat erbij halen: de gemeente of de vijf?',
            'Telt een net resultaat, of wie eraan meedeed?',
          ],
        },
      },
      en: {
        title: 'Five spades and a block of flats',
        situation:
          'Five neighbours want to do up the playground on Saturday. Wood and drawing are ready. Nobody has asked the flats next door. You are the area manager. Today you say yes or not yet.',
        a: {
          option: 'You say yes. You work with those who are there and keen.',
          price: 'The flats look out on a place others made. Quarrels start that way.',
        },
        b: {
          option: 'You ask them to wait a month, until you have talked to the flats.',
          price: 'The five may give up. Then there is nobody left at all.',
        },
        twist:
          'A teenager from the flats asks: “Is there something for us too?” The wood has already been cut to size.',
        followUps: ['Who is missing from your usual group?', 'When is a small group enough?'],
        notes: {
          values: ['Working with the energy that is there', 'Looking for those you do not see by yourself'],
          listenFor: [
            'Does the table see those who are missing as a loss, or as unwilling?',
            'Who should bring the flats in: the municipality or the five?',
            'Does the result count, or who took part?',
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
        title: 'Bellen zonder antwoord',
        situation:
          'De fanfare zoekt een oefenruimte. Jij bent hun vaste contact, en ze belden vandaag. Over een week besluit het college. Het wordt nee, hoorde je. Dat mag je nog niet zeggen.',
        a: {
          option: 'Je belt vandaag terug, ook al mag je niets vertellen.',
          price: 'Ze horen het nee in je stem. Morgen staat het in de krant.',
        },
        b: {
          option: 'Je belt na het besluit. Dan kun je eerlijk zijn en alles uitleggen.',
          price: 'Een week stilte en dan een nee. Dat vergeten ze niet snel.',
        },
        twist: 'Eén wethouder twijfelt nog. De fanfare appt: ‘Laat iets horen, anders zoeken we verder.’',
        followUps: ['Wat kun je wel zeggen als je niets mag zeggen?', 'Wanneer helpt zwijgen, en wie helpt het dan?'],
        notes: {
          values: ['Contact houden, juist zonder antwoord', 'Pas praten als je eerlijk kunt zijn'],
          listenFor: [
            'Gaat het over wat de fanfare nodig heeft, of over ons eigen ongemak?',
            'Wie heeft zelf weleens op zo’n telefoontje gewacht?',
            'Hoe zwaar weegt dat het besluit nog van het college is?',
          ],
        },
        gloss: [glossary.executive.nl],
      },
      en: {
        title: 'Calling without an answer',
        situation:
          'The brass band needs a rehearsal room. You are their regular contact, and they rang today. The executive decides in a week. You hear it will be a no. You may not say so yet.',
        a: {
          option: 'You ring back today, though you may not tell them anything.',
          price: 'They hear the no in your voice. Tomorrow it is in the paper.',
        },
        b: {
          option: 'You ring after the decision. Then you can be honest and explain it.',
          price: 'A week of silence, then a no. They will not forget that.',
        },
        twist: 'One alderman is still in doubt. The band texts: “Say something, or we look elsewhere.”',
        followUps: ['What can you say when you may not say anything?', 'When does silence help, and who does it help?'],
        notes: {
          values: ['Keeping in touch, above all without an answer', 'Speaking only when you can be honest'],
          listenFor: [
            'Is it about what the band needs, or about our own discomfort?',
            'Who has waited for a call like this themselves?',
            'How much does it weigh that the decision is still the executive’s?',
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
          'In de buurttuin kraait een haan. De halve buurt is gek op hem, de andere helft ligt wakker. Jij bent wijkregisseur. Beide groepen zeggen tegen jou: ‘Hak jij de knoop maar door.’',
        a: {
          option: 'Je neemt de leiding. Komen ze er niet uit, dan beslis jij.',
          price: 'Voortaan komt elke ruzie bij jou. Hun tuin wordt jouw tuin.',
        },
        b: {
          option: 'Je helpt bij het gesprek, maar zij beslissen.',
          price: 'De ruzie duurt voort. De stilste mensen blijven als eerste weg.',
        },
        twist: 'Een vrijwilliger stopt als er geen besluit komt. Een ander stopt als de gemeente beslist.',
        followUps: ['Hoe merk je dat mensen er zelf niet meer uitkomen?', 'Wat doet een partner als er ruzie is?'],
        notes: {
          values: ['Botsende belangen bij elkaar brengen', 'Partner blijven en niets overnemen'],
          listenFor: [
            'Horen ze in de vraag om een besluit ook een andere vraag?',
            'Wie wordt gehoord als de gemeente niet beslist?',
            'Hoe snel komt de tafel met oplossingen voor de haan?',
          ],
        },
      },
      en: {
        title: 'The cockerel in the community garden',
        situation:
          'A cockerel crows in the community garden. Half the area adores him, the other half lies awake. You are the neighbourhood manager. Both groups tell you: “You decide.”',
        a: {
          option: 'You take the lead. If they cannot agree, you decide.',
          price: 'From now on every quarrel is yours, and so is the garden.',
        },
        b: {
          option: 'You help them talk, but they decide.',
          price: 'The quarrel drags on. The quietest people are the first to leave.',
        },
        twist: 'One volunteer will stop if nothing is decided. Another will stop if the municipality decides.',
        followUps: ['How can you tell that people are truly stuck?', 'What does a partner do in a quarrel?'],
        notes: {
          values: ['Bringing clashing interests together', 'Staying a partner and taking nothing over'],
          listenFor: [
            'Do they hear another question behind “you decide”?',
            'Who is heard when the municipality does not decide?',
            'How soon does the table start solving the cockerel?',
          ],
        },
      },
    },
  },
];
