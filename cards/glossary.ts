/**
 * The images and the few hard words of the document of 2013, each with its plain meaning. A card takes in the ones that
 * stand in its own text. What every official in the Netherlands knows has a meaning in English only.
 */
export const glossary = {
  roomMaker: {
    nl: {
      term: 'ruimtemaker',
      meaning: 'Iemand bij de gemeente die ruimte en steun geeft aan mensen met een goed plan.',
    },
    en: {
      term: 'room-maker',
      meaning: 'Someone at the municipality who gives room and support to people with a good plan.',
    },
  },
  coCreation: {
    nl: { term: 'co-creatie', meaning: 'Samen iets bedenken en maken, met iedereen die ermee te maken heeft.' },
    en: { term: 'co-creation', meaning: 'Thinking something up and making it together, with everyone it concerns.' },
  },
  inRole: {
    nl: { term: 'rolvast', meaning: 'Je weet wat je rol is en houdt je daaraan.' },
    en: { term: 'in role', meaning: 'You know what your role is, and keep to it.' },
  },
  governmentParticipation: {
    nl: {
      term: 'overheidsparticipatie',
      meaning: 'Mensen beginnen iets en de gemeente doet mee. Ze geeft ruimte en steun.',
    },
    en: {
      term: 'government participation',
      meaning: 'People start something and the municipality joins in. It gives them room and support.',
    },
  },
  overTheFence: {
    nl: {
      term: 'over de schutting gooien',
      meaning: 'Een taak bij een ander neerleggen en er niet meer naar omkijken.',
    },
    en: { term: 'throw it over the fence', meaning: 'Leave a job to others and never look back at it.' },
  },
  lookOverTheFence: {
    nl: {
      term: 'over de schutting kijken',
      meaning: 'Kijken hoe anderen het doen: op een andere afdeling, in een andere gemeente of daarbuiten.',
    },
    en: {
      term: 'look further afield',
      meaning: 'See how others do it: in another department, in another town, or out in society.',
    },
  },
  pillarToPost: {
    nl: {
      term: 'van het kastje naar de muur',
      meaning: 'Je wordt steeds doorgestuurd. Niemand helpt je echt verder.',
    },
    en: {
      term: 'from pillar to post',
      meaning: 'Sent from one desk to the next, and on again. Nobody really helps.',
    },
  },
  bearsOnTheRoad: {
    nl: {
      term: 'beren op de weg',
      meaning: 'Problemen die je vooraf al ziet. Vaak komen ze er niet eens.',
    },
    en: {
      term: 'meet trouble halfway',
      meaning: 'Worry about problems before they are there. Often they never come.',
    },
  },
  dimmer: {
    nl: {
      term: 'dimmer',
      meaning: 'Een denker in mogelijkheden: iemand die kijkt wat er wél kan.',
    },
    en: {
      term: 'possibility thinker',
      meaning: 'Someone who sees what can be done.',
    },
  },
  aheadOfTheTroops: {
    nl: {
      term: 'voor de troepen uit lopen',
      meaning: 'Zo ver vooruitgaan dat bestuur en collega’s je niet meer kunnen volgen.',
    },
    en: {
      term: 'ahead of the troops',
      meaning: 'So far in front that your managers and colleagues can no longer follow you.',
    },
  },
  stealSmartly: {
    nl: { term: 'slim jatten', meaning: 'Een goed idee van een ander overnemen en er iets van jezelf van maken.' },
    en: { term: 'steal smartly', meaning: 'Take a good idea from someone else and make it work in your own place.' },
  },
  pathfinder: {
    nl: { term: 'wegbereider', meaning: 'Iemand die de weg vrijmaakt, zodat een ander verder kan.' },
    en: { term: 'pathfinder', meaning: 'Someone who goes ahead and clears the way, so that others can move on.' },
  },
  enabler: {
    nl: { term: 'mogelijkmaker', meaning: 'Iemand die zoekt hoe een plan wél kan, en daarbij helpt.' },
    en: { term: 'enabler', meaning: 'Someone who looks for a way to make a plan possible, and lends a hand.' },
  },
  broker: {
    nl: {
      term: 'makelaar',
      meaning: 'Iemand die zorgt dat mensen en vragen op de juiste plek komen.',
    },
    en: { term: 'broker', meaning: 'Someone who brings people and questions to the right person, inside and outside.' },
  },
  outsideTheLines: {
    nl: {
      term: 'buiten de lijntjes',
      meaning: 'Niet zoals het altijd ging. Je zoekt de grens op en gaat er soms overheen.',
    },
    en: {
      term: 'outside the lines',
      meaning: 'Not the way it was always done. You go to the limit, and sometimes past it.',
    },
  },
  backStraight: {
    nl: { term: 'je rug recht houden', meaning: 'Blijven staan voor wat je hebt gezegd, ook als het moeilijk wordt.' },
    en: { term: 'stand firm', meaning: 'Stay true to what you have said, even when things get difficult.' },
  },
  neckOut: {
    nl: {
      term: 'je nek uitsteken',
      meaning: 'Iets wagen omdat je erin gelooft, ook al kan iemand het je kwalijk nemen.',
    },
    en: {
      term: 'stick your neck out',
      meaning: 'Risk something because you believe in it, even if you may get the blame.',
    },
  },
  comeDown: {
    nl: { term: 'afzakken', meaning: 'Van je bureau naar de plek gaan waar mensen leven en werken.' },
    en: { term: 'street level', meaning: 'The place where people live and work, away from your desk.' },
  },
  holdThePen: {
    nl: { term: 'wie schrijft, die blijft', meaning: 'Hier: wie het opschrijft, bepaalt het.' },
    en: { term: 'whoever writes it down wins', meaning: 'Whoever puts it on paper decides what happens.' },
  },
  onTheRadar: {
    nl: { term: 'op je netvlies', meaning: 'Mensen of groepen aan wie je vanzelf denkt.' },
    en: { term: 'on your radar', meaning: 'People or groups you think of without being reminded.' },
  },
  cartPuller: {
    nl: { term: 'trekker', meaning: 'Degene die iets op gang brengt en op gang houdt. Die trekt de kar.' },
  },
  pullTheCart: {
    nl: { term: 'de kar trekken', meaning: 'Iets op gang brengen en op gang houden.' },
    en: { term: 'run the show', meaning: 'Be in charge: start things and keep them going.' },
  },
  roundTheCorner: {
    nl: { term: 'om de hoek denken', meaning: 'Verder kijken dan wat je zelf weet of kunt.' },
    en: { term: 'think round the corner', meaning: 'Look further than what you know or can do yourself.' },
  },
  joinUp: {
    nl: { term: 'aanhaken', meaning: 'Aansluiten bij wat mensen al doen en belangrijk vinden.' },
    en: { term: 'link up', meaning: 'Connect with what people already do and care about.' },
  },
  strikeAChord: {
    nl: { term: 'een snaar raken', meaning: 'Iets zeggen of doen wat een ander vanbinnen voelt.' },
    en: { term: 'strike a chord', meaning: 'Say or do something that another person feels inside.' },
  },
  principles: {
    nl: {
      term: 'principes',
      meaning: 'Waar je voor staat. Hier: wat bijdraagt aan een levendige samenleving en aan goede samenwerking.',
    },
    en: {
      term: 'principles',
      meaning: 'What you stand for. Here: what makes for a lively society and good partnerships.',
    },
  },
  frameworks: {
    nl: { term: 'kaders', meaning: 'De grenzen waarbinnen je werkt, zoals je opdracht, geld, tijd en regels.' },
    en: { term: 'limits', meaning: 'What you have to work within, such as your task, budget, time and rules.' },
  },
  fiveRoles: {
    nl: {
      term: 'de vijf rollen',
      meaning: 'Regels stellen, de leiding nemen, aanmoedigen, helpen, of het aan de mensen zelf overlaten.',
    },
    en: {
      term: 'the five roles',
      meaning: 'Set rules, take the lead, encourage, give support, or leave it to the people.',
    },
  },
  outdoorSupervisor: {
    en: { term: 'outdoor supervisor', meaning: 'Someone who runs the municipality’s work in streets and parks.' },
  },
  alderman: {
    en: {
      term: 'alderman',
      meaning: 'A politician, woman or man, with a portfolio, who governs with the mayor and others.',
    },
  },
  executive: {
    en: {
      term: 'the executive',
      meaning: 'The mayor and aldermen together: the politicians who run the municipality.',
    },
  },
  council: {
    en: {
      term: 'the council',
      meaning: 'The elected councillors together. They set the main course and check the executive.',
    },
  },
} as const;
