/** A phrase on a card that carries a point. */
export interface Held {
  readonly code: string;
  /** Stands literally in one of the card's Dutch texts. */
  readonly says: string;
}

/** One thing that the deck must say of a skill or a tip, and the cards that say it. */
export interface Point {
  /** The skill or tip it belongs to. */
  readonly of: string;
  readonly point: string;
  readonly holds: readonly Held[];
}

const holds = (...pairs: readonly (readonly [code: string, says: string])[]): readonly Held[] =>
  pairs.map(([code, says]) => ({ code, says }));

/** Every key point of the document of 2013, skill by skill and tip by tip. */
export const coverage: readonly Point[] = [
  {
    of: 'V01',
    point: 'sees why it matters',
    holds: holds(['V01', 'Welk plan van jou is beter geworden door een inwoner?']),
  },
  {
    of: 'V01',
    point: 'shapes policy with others: communication, group skills, other procedures',
    holds: holds(
      ['V01', 'Je maakt beleid samen met inwoners en ondernemers'],
      ['G18', 'we praten eerst en schrijven later'],
      ['G01', 'met een groep inwoners een plan'],
      ['G18', 'Welke procedure kan anders?'],
    ),
  },
  {
    of: 'V01',
    point: 'no longer “who writes wins”',
    holds: holds(['V01', 'Zij schrijven mee'], ['G18', 'Wie schrijft, die blijft']),
  },
  {
    of: 'V01',
    point: 'no longer “frames first, people later”',
    holds: holds(['V01', 'Je begint bij de mensen. Pas daarna komen de kaders'], ['G01', 'de mensen of de kaders']),
  },
  {
    of: 'V01',
    point: 'a: a residents’ and entrepreneurs’ view',
    holds: holds(['V01', 'door de ogen van inwoners en ondernemers']),
  },
  { of: 'V01', point: 'b: a self-steering society', holds: holds(['V01', 'Mensen sturen zelf']) },
  {
    of: 'V01',
    point: 'c: expertise of initiators and civic organisations as common good',
    holds: holds(['V01', 'Je gebruikt en deelt wat initiatiefnemers en organisaties weten']),
  },
  {
    of: 'V01',
    point: 'd: the municipality as partner, every day',
    holds: holds(['V01', 'Je bent elke dag partner']),
  },

  { of: 'V02', point: 'starts with a scan of the surroundings', holds: holds(['V02', 'Je kijkt eerst rond']) },
  {
    of: 'V02',
    point: 'uses existing forces',
    holds: holds(
      ['V02', 'wie en wat is er al? Daar bouw je op voort'],
      ['G36', 'wie er al bezig is met jouw onderwerp'],
    ),
  },
  {
    of: 'V02',
    point: 'invests without pulling',
    holds: holds(['V02', 'Je steekt er tijd in, maar trekt de kar niet'], ['G02', 'zonder de trekker te zijn']),
  },
  {
    of: 'V02',
    point: 'one-to-one ties with active people',
    holds: holds(['V02', 'Je houdt contact met actieve mensen']),
  },
  {
    of: 'V02',
    point: 'equality and reciprocity',
    holds: holds(
      ['V02', 'als gelijkwaardige partner'],
      ['V02', 'je haalt én brengt'],
      ['G02', 'Wat gaf jij, en wat kreeg je terug?'],
    ),
  },
  { of: 'V02', point: 'partner, not director', holds: holds(['V02', 'partner, niet als regisseur']) },
  { of: 'V02', point: 'accepts that networks are temporary', holds: holds(['G19', 'Netwerken komen en gaan']) },
  {
    of: 'V02',
    point: 'accepts that networks are rarely representative',
    holds: holds(['G19', 'Een netwerk is zelden de hele buurt']),
  },
  {
    of: 'V02',
    point: 'brings clashing interests together',
    holds: holds(['V02', 'mensen met botsende belangen aan één tafel']),
  },
  { of: 'V02', point: 'seeks those not on the radar', holds: holds(['V02', 'die nog niet op je netvlies staan']) },

  {
    of: 'V03',
    point: 'unexpected invitations',
    holds: holds(['V03', 'een uitnodiging die niet in je agenda stond'], ['G37', 'een onverwachte uitnodiging']),
  },
  {
    of: 'V03',
    point: 'people on the doorstep with a good idea',
    holds: holds(['V03', 'iemand met een goed idee op de stoep']),
  },
  {
    of: 'V03',
    point: 'chances seen by front office: desk staff, supervisors outdoors',
    holds: holds(
      ['V03', 'aan de balie of op straat zie je kansen'],
      ['G20', 'Welke kansen zien balie en buitendienst'],
    ),
  },

  {
    of: 'V04',
    point: 'bridge builder between officials, executive and council',
    holds: holds(['V04', 'Je bouwt bruggen en lobbyt bij collega’s, college en raad']),
  },
  {
    of: 'V04',
    point: 'shares dilemmas',
    holds: holds(['V04', 'Je deelt een dilemma'], ['G38', 'Leg een dilemma voor aan een collega']),
  },
  { of: 'V04', point: 'consults colleagues', holds: holds(['V04', 'vraagt collega’s om advies']) },
  {
    of: 'V04',
    point: 'names obstacles',
    holds: holds(
      ['V04', 'Je zegt hardop wat een plan in de weg staat'],
      ['G38', 'Welke hindernis durf je daarbij te noemen'],
    ),
  },
  {
    of: 'V04',
    point: 'tells (process) successes and stories',
    holds: holds(['V04', 'Je vertelt niet alleen dat iets is gelukt, maar ook hoe']),
  },
  {
    of: 'V04',
    point: 'knows the worth of personal and process information',
    holds: holds(['G04', 'Wat hielp: de mensen kennen, of weten wat er speelde?']),
  },
  {
    of: 'V04',
    point: 'links plans, files, departments',
    holds: holds(['V04', 'Je knoopt plannen, dossiers en afdelingen aan elkaar']),
  },
  {
    of: 'V04',
    point: 'ties executive and council in',
    holds: holds(['G21', 'Horen college en raad hoe iets gaat']),
  },

  { of: 'V05', point: 'out of the box', holds: holds(['V05', 'durft anders te denken en te doen']) },
  { of: 'V05', point: 'reframing', holds: holds(['V05', 'Je draait een probleem om']) },
  { of: 'V05', point: 'linking', holds: holds(['V05', 'Je legt verband tussen dingen']) },
  { of: 'V05', point: 'looks over the fence', holds: holds(['V05', 'Je kijkt over de schutting']) },
  {
    of: 'V05',
    point: 'steals smartly from colleagues, society, other municipalities',
    holds: holds(['V05', 'Je jat slim: van collega’s, inwoners en andere gemeenten']),
  },
  {
    of: 'V05',
    point: 'examples from elsewhere as a regular part of the work',
    holds: holds(
      ['V05', 'Je zoekt bij elk plan een voorbeeld van elders'],
      ['G22', 'Hoe wordt afkijken bij ons heel gewoon?'],
    ),
  },

  {
    of: 'V06',
    point: 'tells stories, also of process and intentions',
    holds: holds(
      ['V06', 'Je vertelt verhalen die raken, ook over het proces'],
      ['G40', 'Hoe loopt het, wat willen we'],
    ),
  },
  {
    of: 'V06',
    point: 'the municipality’s new role, also outside',
    holds: holds(['V06', 'Je laat ook buiten het gemeentehuis zien dat we partner zijn'], ['G40', 'wat is onze rol']),
  },
  {
    of: 'V06',
    point: 'open about doubt and not knowing',
    holds: holds(['V06', 'open over je twijfel en over wat je nog niet weet'], ['G06', 'ik weet het ook nog niet']),
  },
  {
    of: 'V06',
    point: 'new forms and visuals',
    holds: holds(['V06', 'nieuwe werkvormen en werkt ook met beeld']),
  },
  {
    of: 'V06',
    point: 'warms up websites with stories, partners’ too',
    holds: holds(['V06', 'Je zet verhalen op de website, ook van partners']),
  },
  {
    of: 'V06',
    point: 'makes something that touches',
    holds: holds(
      ['V06', 'Met welk verhaal uit je werk heb je mensen geraakt?'],
      ['G23', 'Hoe maken we er iets moois van?'],
    ),
  },

  {
    of: 'V07',
    point: 'needs no content expertise, can organise it',
    holds: holds(['V07', 'Je hoeft geen expert te zijn: kennis kun je regelen']),
  },
  {
    of: 'V07',
    point: 'gets the question clear together',
    holds: holds(
      ['V07', 'zoekt samen de vraag achter de vraag'],
      ['G41', 'Zoek samen naar de vraag, nog niet naar het antwoord'],
    ),
  },
  { of: 'V07', point: 'listens with empathy', holds: holds(['V07', 'Je luistert, leeft mee']) },
  {
    of: 'V07',
    point: 'stays active yet lets people do it themselves',
    holds: holds(['V07', 'Je blijft betrokken en laat de mensen het zelf doen']),
  },
  {
    of: 'V07',
    point: 'serves, claims no results, not for the alderman either',
    holds: holds(['V07', 'Je eist de eer niet op, ook niet voor je wethouder'], ['G41', 'wie krijgt dan de eer']),
  },
  {
    of: 'V07',
    point: 'thinks along: in possibilities (dimmen)',
    holds: holds(['V07', 'Je denkt in mogelijkheden']),
  },
  {
    of: 'V07',
    point: 'finds ways to help, strengthen, nudge',
    holds: holds(['V07', 'geeft een plan een duwtje'], ['G24', 'dat we helpen en een plan sterker maken']),
  },
  {
    of: 'V07',
    point: 'does not patronise or take over',
    holds: holds(['G24', 'zonder te betuttelen'], ['V07', 'Je neemt niets over']),
  },
  {
    of: 'V07',
    point: 'does not withdraw or throw over the fence',
    holds: holds(['G24', 'Waar trekken we ons te vroeg terug?'], ['V07', 'gooit niets over de schutting']),
  },

  { of: 'V08', point: 'dares to be touched', holds: holds(['V08', 'Je laat je raken'], ['G08', 'je echt raakte']) },
  { of: 'V08', point: 'wants to mean something', holds: holds(['V08', 'wilt iets betekenen']) },
  {
    of: 'V08',
    point: 'feels the strength of connection',
    holds: holds(['V08', 'Je merkt hoeveel kracht er in verbinding zit']),
  },
  {
    of: 'V08',
    point: 'knows own qualities and limits',
    holds: holds(['V08', 'Je weet wat je goed kunt, en wat niet'], ['G25', 'wat we goed kunnen, en wat niet']),
  },
  {
    of: 'V08',
    point: 'subject, people or ambition must matter to you',
    holds: holds(['V08', 'in elke opdracht iets of iemand waar je om geeft']),
  },

  {
    of: 'V09',
    point: 'works inside and outside the lines, without a proviso',
    holds: holds(['V09', 'Je zoekt binnen en buiten de lijntjes hoe iets wél kan']),
  },
  {
    of: 'V09',
    point: 'makes clear what people can expect: frames, conditions, limits',
    holds: holds(['V09', 'Je zegt duidelijk wat er kan en waar de grens ligt'], ['G43', 'eerlijk wat kan en wat niet']),
  },
  {
    of: 'V09',
    point: 'limits of purchasing, cuts, opening hours too',
    holds: holds(['G26', 'wat ze van ons kunnen verwachten? Ook bij inkoop, bezuinigingen en openingstijden?']),
  },
  {
    of: 'V09',
    point: 'receptive and encouraging attitude',
    holds: holds(['V09', 'Je staat open voor een plan en moedigt mensen aan']),
  },
  {
    of: 'V09',
    point: 'applies policy where needed and looks for the most room',
    holds: holds(['V09', 'Je past beleid toe waar nodig, maar zoekt er alle ruimte in']),
  },
  {
    of: 'V09',
    point: 'makes room with internal departments',
    holds: holds(['G26', 'Bij welke afdeling kunnen we meer ruimte maken?']),
  },
  {
    of: 'V09',
    point: 'brings people and questions to the right person and back',
    holds: holds(
      ['V09', 'Je brengt mensen bij de juiste collega, en collega’s bij mensen'],
      ['G09', 'in één keer bij de juiste persoon'],
    ),
  },
  {
    of: 'V09',
    point: 'steers between worlds',
    holds: holds(['V09', 'Je bent thuis in het gemeentehuis én op straat']),
  },

  {
    of: 'V10',
    point: 'values peer advice',
    holds: holds(['V10', 'Je vraagt collega’s om advies en doet er iets mee']),
  },
  {
    of: 'V10',
    point: 'starts change instead of complaining',
    holds: holds(['V10', 'Je verandert zelf iets, in plaats van te klagen']),
  },
  {
    of: 'V10',
    point: 'learns sideways: community of practice, buddies',
    holds: holds(['V10', 'Je leert met een maatje of in een groep vakgenoten'], ['G44', 'Kies een maatje']),
  },
  {
    of: 'V10',
    point: 'carries improvements further, into organisation and council',
    holds: holds(['V10', 'Je brengt verbeteringen verder, in huis en in de raad'], ['G27', 'op weg naar de raad']),
  },
  {
    of: 'V10',
    point: 'seeks colleagues’ help',
    holds: holds(['V10', 'wie kan je daarbij helpen'], ['G10', 'Aan wie heb je hulp gevraagd']),
  },

  { of: 'V11', point: 'always and everywhere', holds: holds(['V11', 'Altijd en overal daag je mensen uit']) },
  { of: 'V11', point: 'briefing desk staff', holds: holds(['V11', 'Je bereidt de balie voor']) },
  {
    of: 'V11',
    point: 'organising the outdoor service',
    holds: holds(['V11', 'Je zorgt dat de buitendienst met de buurt kan samenwerken']),
  },
  { of: 'V11', point: 'plans, projects', holds: holds(['V11', 'bij elk plan of project']) },
  { of: 'V11', point: 'proposals', holds: holds(['V11', 'Je geeft inwoners een eigen rol in elk voorstel']) },
  {
    of: 'V11',
    point: 'people own their surroundings',
    holds: holds(['V11', 'deze straat is van ons'], ['G11', 'Waaraan merkte je dat het van hen werd?']),
  },

  {
    of: 'V12',
    point: 'bends frames when needed and possible',
    holds: holds(['V12', 'Een kader buig je om als dat nodig is en kan']),
  },
  { of: 'V12', point: 'looks for loopholes in the law', holds: holds(['V12', 'Je zoekt de mazen in de wet']) },
  {
    of: 'V12',
    point: 'stretches rules that obstruct',
    holds: holds(['V12', 'rekt knellende regels op'], ['G46', 'waar de rek zit'], ['G29', 'hoe rekken we die op']),
  },
  {
    of: 'V12',
    point: 'talks about the worth and the flexibility of rules',
    holds: holds(['V12', 'Je praat met collega’s over de zin van regels en de rek erin']),
  },
  {
    of: 'V12',
    point: 'names kastje-muur situations',
    holds: holds(['V12', 'Van het kastje naar de muur? Jij laat het er niet bij zitten']),
  },
  {
    of: 'V12',
    point: 'friendly and persistent, also against colleagues’ resistance',
    holds: holds(['V12', 'Je houdt vriendelijk vol, ook als een collega niet wil']),
  },
  { of: 'V12', point: 'principles lead, rules follow', holds: holds(['V12', 'Principes gaan voorop, regels volgen']) },

  {
    of: 'V13',
    point: 'finds openings with executive and council',
    holds: holds(['V13', 'Je zoekt openingen bij wethouders en raad']),
  },
  {
    of: 'V13',
    point: 'keeps initiatives from dying on political agendas and the other way round',
    holds: holds(
      ['V13', 'Je zorgt dat plan en politiek elkaar niet onderuithalen'],
      ['G13', 'een initiatief bijna sneuvelde in de politiek'],
    ),
  },
  {
    of: 'V13',
    point: 'letting go is not throwing over the fence but actively giving room',
    holds: holds(
      ['V13', 'Laat je los? Je geeft ruimte en gooit niets over de schutting'],
      ['D22', 'Ruimte geven kost ook geld'],
    ),
  },
  {
    of: 'V13',
    point: 'switches between inside and outside',
    holds: holds(['V13', 'Je schakelt tussen bestuur en buurt']),
  },
  {
    of: 'V13',
    point: 'knows when to use a frame',
    holds: holds(['V13', 'Je weet wanneer je kaders benut'], ['G47', 'Welk kader gebruik je?']),
  },
  {
    of: 'V13',
    point: 'knows when to ignore or bend a frame',
    holds: holds(['V13', 'negeert, ombuigt'], ['G47', 'welk kader negeer je of buig je om?']),
  },
  { of: 'V13', point: 'knows when to topple a frame', holds: holds(['V13', 'of omverduwt']) },

  {
    of: 'V14',
    point: 'with colleagues, residents, private circles',
    holds: holds(['V14', 'aan collega’s, inwoners, vrienden en partners'], ['G14', 'op een verjaardag']),
  },
  {
    of: 'V14',
    point: 'with networks, other bodies',
    holds: holds(['G31', 'In welk netwerk of bij welke organisatie weten ze dat nog niet?']),
  },
  {
    of: 'V14',
    point: 'shows what it yields',
    holds: holds(['V14', 'Je laat met een echt voorbeeld zien wat het oplevert']),
  },
  {
    of: 'V14',
    point: 'makes others co-ambassadors',
    holds: holds(['V14', 'Je maakt ook van anderen ambassadeurs']),
  },
  {
    of: 'V14',
    point: 'shares successes',
    holds: holds(['V14', 'Je deelt successen, ook die van een ander'], ['G48', 'over één klein succes']),
  },

  {
    of: 'V15',
    point: 'touches chords',
    holds: holds(['V15', 'Je weet bij mensen een snaar te raken'], ['G49', 'wat bij de ander een snaar raakt']),
  },
  {
    of: 'V15',
    point: 'responds to the moment',
    holds: holds(['V15', 'Je speelt in op wat er gebeurt'], ['G32', 'Een avond loopt anders dan gepland']),
  },
  { of: 'V15', point: 'joins in', holds: holds(['V15', 'Je sluit aan bij de ander']) },
  {
    of: 'V15',
    point: 'dares to trust the gut',
    holds: holds(['V15', 'durft op je gevoel te varen'], ['D25', 'Je volgt je gevoel']),
  },
  {
    of: 'V15',
    point: 'opens with questions',
    holds: holds(['V15', 'Voel je wat er speelt? En durf je daarop af te gaan?']),
  },

  {
    of: 'V16',
    point: 'guards processes and agreements',
    holds: holds(['V16', 'Je bewaakt het proces en de afspraken']),
  },
  { of: 'V16', point: 'inside above all', holds: holds(['V16', 'Je vraagt vooral intern']) },
  { of: 'V16', point: 'question 1: do we keep our promises?', holds: holds(['V16', 'doen we wat we hebben beloofd?']) },
  { of: 'V16', point: 'question 2: our role?', holds: holds(['V16', 'is dit onze rol?']) },
  { of: 'V16', point: 'question 3: are expectations clear?', holds: holds(['V16', 'Zijn de verwachtingen helder?']) },
  {
    of: 'V16',
    point: 'first makes role and position per situation clear',
    holds: holds(['V16', 'Je maakt steeds eerst duidelijk wat onze rol is']),
  },
  {
    of: 'V16',
    point: 'speaks up to colleagues, managers, administrators',
    holds: holds(['V16', 'Je spreekt ook leiding en wethouder erop aan']),
  },

  {
    of: 'V17',
    point: 'the dimmer: a thinker in possibilities',
    holds: holds(['V17', 'Je bent een dimmer: een denker in mogelijkheden']),
  },
  {
    of: 'V17',
    point: 'judges why support makes sense',
    holds: holds(['V17', 'Je bedenkt eerst waarom het zin heeft om te helpen']),
  },
  {
    of: 'V17',
    point: 'can argue it',
    holds: holds(['V17', 'Je legt je keuze uit, ook aan wethouder en raad']),
  },
  {
    of: 'V17',
    point: 'asks experienced colleagues and partners',
    holds: holds(['V17', 'Je vraagt advies aan ervaren collega’s en partners']),
  },
  {
    of: 'V17',
    point: 'shows the worth: results, process, sequel',
    holds: holds(
      ['V17', 'Je laat zien wat het oplevert, hoe het ging en wat er volgt'],
      ['G51', 'Wat levert het op, hoe loopt het en wat volgt er?'],
    ),
  },
  {
    of: 'V17',
    point: 'shows it to initiators, their surroundings, aldermen, council',
    holds: holds(['G51', 'initiatiefnemers, buurt, wethouder of raad']),
  },

  {
    of: 'T01',
    point: 'goals from practice and daily life',
    holds: holds(['T01', 'Kijk hoe mensen leven'], ['T01', 'Haal daar je doelen vandaan']),
  },
  { of: 'T01', point: 'not the reverse', holds: holds(['T01', 'niet eerst doelen op papier zetten']) },
  {
    of: 'T02',
    point: 'once, write a proposal from conversations',
    holds: holds(['T02', 'Maak een voorstel van wat je in gesprekken hoort']),
  },
  {
    of: 'T02',
    point: 'once, start without every financial, communication and legal condition',
    holds: holds(['T02', 'Begin eens zonder alles te weten over geld, communicatie en de wet']),
  },
  { of: 'T03', point: 'what is my role in my networks', holds: holds(['T03', 'wat is mijn rol in dit netwerk']) },
  {
    of: 'T03',
    point: 'that role in residents’ own networks too',
    holds: holds(['T03', 'En in de netwerken van inwoners en ondernemers?']),
  },
  {
    of: 'T03',
    point: 'newcomers without a safety net',
    holds: holds(['T03', 'mensen die hier nieuw zijn, zonder familie of vangnet']),
  },
  {
    of: 'T03',
    point: 'spurs people on to build networks',
    holds: holds(['T03', 'Moedig ze aan om een netwerk op te bouwen']),
  },
  {
    of: 'T03',
    point: 'network building as a basic facility',
    holds: holds(['T03', 'Iedereen heeft er een nodig']),
  },
  {
    of: 'T04',
    point: 'just talk, your own way, as a guest',
    holds: holds(['T04', 'Ga gewoon in gesprek, op je eigen manier. Gedraag je als gast']),
  },
  {
    of: 'T04',
    point: 'open to what moves others',
    holds: holds(['T04', 'sta open voor wat de ander beweegt']),
  },
  {
    of: 'T04',
    point: 'no bears on the road first',
    holds: holds(['T04', 'Begin niet met je eigen doelen of met beren op de weg']),
  },
  { of: 'T04', point: 'keep the tie after the project', holds: holds(['T04', 'ook na het project']) },
  {
    of: 'T04',
    point: 'no contact is no option, also without an answer',
    holds: holds(['T04', 'Niets laten horen kan niet'], ['T04', 'als je nog geen antwoord hebt']),
  },
  {
    of: 'T04',
    point: 'go to your partners’ events',
    holds: holds(['T04', 'Ga ook naar bijeenkomsten van je partners']),
  },
  { of: 'T05', point: 'do things together', holds: holds(['T05', 'Doe dingen samen']) },
  {
    of: 'T05',
    point: 'keep your back straight in bad weather',
    holds: holds(['T05', 'Slecht nieuws? Hou je rug recht en ga het niet uit de weg']),
  },
  {
    of: 'T05',
    point: 'ask, don’t solve',
    holds: holds(['T05', 'Stel vragen en laat je oplossing nog even in je tas']),
  },
  { of: 'T05', point: 'look around you, off duty too', holds: holds(['T05', 'Hou je ogen open, ook thuis']) },
  {
    of: 'T05',
    point: 'support people’s responsibility, don’t take it',
    holds: holds(['T05', 'Laat de verantwoordelijkheid bij inwoners, maar help ze wel']),
  },
  {
    of: 'T06',
    point: 'why would people join you?',
    holds: holds(['T06', 'waarom zouden zij bij jou willen aanhaken?']),
  },
  {
    of: 'T06',
    point: 'personal openers (old photos)',
    holds: holds(['T06', 'Begin over iets persoonlijks'], ['T06', 'oude foto’s']),
  },
  {
    of: 'T06',
    point: 'go when people are there: weekend, evening, early morning',
    holds: holds(['T06', 'in het weekend, ’s avonds of vroeg in de ochtend']),
  },
  {
    of: 'T07',
    point: 'people, circumstances, history',
    holds: holds(['T07', 'Leer de mensen kennen, hun situatie en wat er eerder is gebeurd']),
  },
  { of: 'T07', point: 'who and what lives here?', holds: holds(['T07', 'wie en wat leeft hier?']) },
  {
    of: 'T07',
    point: 'wishes, tensions, pains',
    holds: holds(['T07', 'wat mensen willen, waar het schuurt en wat pijn doet']),
  },
  {
    of: 'T07',
    point: 'every project starts five years before its start',
    holds: holds(['T07', 'elk project begint vijf jaar voor de officiële start']),
  },
  {
    of: 'T08',
    point: 'stay connected, explain what you do, keep lines short',
    holds: holds(['T08', 'Leg bestuur, leidinggevenden en collega’s uit wat je doet. Hou de lijnen kort']),
  },
  {
    of: 'T08',
    point: 'get permission and room from the executive',
    holds: holds(['T08', 'Vraag toestemming en ruimte']),
  },
  { of: 'T08', point: 'have your alderman with you', holds: holds(['T08', 'je wethouder moet achter je staan']) },
  {
    of: 'T08',
    point: 'step 1: horizontal',
    holds: holds(['T08', 'Horizontaal: actieve mensen met elkaar en met organisaties']),
  },
  {
    of: 'T08',
    point: 'step 2: vertical',
    holds: holds(['T08', 'Verticaal: het project met leidinggevenden en wethouder']),
  },
  { of: 'T08', point: 'step 3: diagonal', holds: holds(['T08', 'Diagonaal: inwoners met wethouders en raad']) },
  {
    of: 'T08',
    point: 'want to be there when people speak with the council',
    holds: holds(['T08', 'Praten inwoners met de raad? Dan wil je erbij zijn']),
  },
  {
    of: 'T09',
    point: 'if I can’t, I may know who can',
    holds: holds(['T09', 'wie weet of kan het wel? Misschien ken je zo iemand']),
  },
  { of: 'T09', point: 'practise it', holds: holds(['T09', 'Zo denken kun je oefenen']) },
  { of: 'T10', point: 'invite in person', holds: holds(['T10', 'Nodig mensen persoonlijk uit']) },
  { of: 'T10', point: 'in the area itself', holds: holds(['T10', 'Kies een plek in het gebied zelf']) },
  { of: 'T10', point: 'make it fun', holds: holds(['T10', 'Zorg dat mensen zin hebben om te komen']) },
  {
    of: 'T10',
    point: 'a lively host, all have a say',
    holds: holds(['T10', 'Zoek een vlotte gangmaker die iedereen laat praten']),
  },
  { of: 'T10', point: 'personal and concrete', holds: holds(['T10', 'Maak het persoonlijk en concreet']) },
  {
    of: 'T10',
    point: 'stage for initiators, not the alderman',
    holds: holds(['T10', 'Geef initiatiefnemers het podium, niet de wethouder']),
  },
  {
    of: 'T10',
    point: 'people bring the content, the municipality supports',
    holds: holds(['T10', 'Mensen bepalen de inhoud']),
  },
  {
    of: 'T10',
    point: 'ask what people need from the municipality',
    holds: holds(['T10', 'Vraag wat ze nodig hebben']),
  },
  { of: 'T11', point: 'no plenary around a stage', holds: holds(['T11', 'Zet ze niet in een zaal rond een podium']) },
  { of: 'T11', point: 'walk-in instead', holds: holds(['T11', 'Maak er altijd een inloop van']) },
  { of: 'T11', point: 'a stage makes passive', holds: holds(['T11', 'Voor een podium leunen mensen achterover']) },
  { of: 'T12', point: 'mind the frames', holds: holds(['T12', 'Let op de kaders']) },
  { of: 'T12', point: 'stick your neck out', holds: holds(['T12', 'durf ook je nek uit te steken']) },
  { of: 'T12', point: 'own mistakes', holds: holds(['T12', 'Je mag fouten maken. Geef ze dan wel toe']) },
  { of: 'T12', point: 'honesty connects', holds: holds(['T12', 'eerlijkheid verbindt je juist met mensen']) },
];
