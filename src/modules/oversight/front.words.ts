import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the front page. */
export const frontWords = defineMessages({
  'front.title': { nl: 'Weten wat opraakt, voordat het op is', en: 'Know what runs out before it is gone' },
  'front.lead': {
    nl: 'Zorgaanbieders en leveranciers melden hier vertrouwelijk hun voorraad en tekorten van beschermingsmiddelen en belangrijke medische hulpmiddelen. Wij zetten de voorraad naast het verwachte gebruik. Zo is er tijd om iets te doen.',
    en: 'Care providers and suppliers report here, in confidence, their stock and shortages of protective equipment and critical medical devices. We set the stock against the expected use. That leaves time to act.',
  },
  'front.signIn': { nl: 'Aanmelden en melden', en: 'Sign in and report' },
  'front.home': { nl: 'Verder naar uw eigen pagina', en: 'On to your own page' },
  'front.lch': { nl: 'Bekijk een voorbeeld uit 2021', en: 'See an example from 2021' },
  'front.dikes': { nl: 'Drie dijken beschermen de zorg', en: 'Three dikes protect care' },
  'front.dikes.description': {
    nl: 'Links rijst een golf, rechts staat een ziekenhuis. Daartussen liggen drie dijken. Samen geven ze tijd.',
    en: 'A wave rises at the left, a hospital stands at the right. Between them lie three dikes. Together they buy time.',
  },
  'front.dikes.text': {
    nl: 'In een crisis is tijd het grootste tekort. Drie dijken achter elkaar geven tijd. Het meldpunt kijkt of ze hoog genoeg zijn, en zegt op tijd wat er hoger moet.',
    en: 'In a crisis the greatest shortage is time. Three dikes, one behind the other, buy time. The meldpunt watches whether they are high enough, and says in time what must be raised.',
  },
  'dike.1': { nl: 'Voorraad in de zorg', en: 'Stock in care' },
  'dike.1.text': {
    nl: 'Genoeg voor 1 tot 3 maanden van een piek, bij de zorg zelf.',
    en: 'Enough for 1 to 3 months of a peak, with care itself.',
  },
  'dike.2': { nl: 'Voorraad bij leveranciers', en: 'Stock at suppliers' },
  'dike.2.text': {
    nl: 'Genoeg voor 3 maanden van een piek. De voorraad draait mee in de gewone handel.',
    en: 'Enough for 3 months of a peak. The stock rotates in normal trade.',
  },
  'dike.3': { nl: 'Productie dichtbij', en: 'Production nearby' },
  'dike.3.text': {
    nl: 'Fabrieken die meer gaan maken voordat de voorraad op is.',
    en: 'Factories that make more before the stock is gone.',
  },
  'front.how': { nl: 'Zo werkt het', en: 'How it works' },
  'how.report': { nl: 'U meldt', en: 'You report' },
  'how.report.text': {
    nl: 'Eén keer per week uw voorraad: minder dan een minuut. Een tekort: minder dan twee. Of uw systeem meldt via de API.',
    en: 'Your stock once a week: under a minute. A shortage: under two. Or your system reports over the API.',
  },
  'how.add': { nl: 'Wij tellen op', en: 'We add up' },
  'how.add.text': {
    nl: 'Voorraad naast verwacht gebruik én naast piekverbruik, per product en per regio. Wordt het krap, dan komt er een signaal.',
    en: 'Stock against expected use and against peak use, per product and per region. When it gets tight, a flag is raised.',
  },
  'how.assess': { nl: 'Deskundigen oordelen', en: 'Experts assess' },
  'how.assess.text': {
    nl: 'Een panel van experts beoordeelt het signaal en adviseert. Niet de computer beslist, maar mensen.',
    en: 'A panel of experts assesses the flag and advises. People decide, not the computer.',
  },
  'how.act': { nl: 'Het ministerie hoort het op tijd', en: 'The ministry hears in time' },
  'how.act.text': {
    nl: 'Is het ernstig, dan krijgt het ministerie bericht en bevestigt de ontvangst. U ziet wat er met uw melding is gedaan.',
    en: 'When it is serious, the ministry is told and acknowledges it. You see what was done with your report.',
  },
  'front.why': { nl: 'Waarom naast verwacht gebruik?', en: 'Why against expected use?' },
  'front.why.text': {
    nl: 'Een grote voorraad lijkt veel, tot het gebruik stijgt. Op 2 april 2021 lagen er {stock} FFP2-maskers in de landelijke noodvoorraad. Dat was genoeg voor:',
    en: 'A large stock looks like plenty, until use rises. On 2 April 2021 the national emergency stock held {stock} FFP2 respirators. That was enough for:',
  },
  'front.why.expected': { nl: 'bij het verwachte gebruik', en: 'at the expected use' },
  'front.why.peak': { nl: 'bij het piekverbruik van april 2020', en: 'at the peak use of April 2020' },
  'front.why.more': { nl: 'Alle producten op die dag, met bronnen', en: 'All products on that day, with sources' },
  'front.data': { nl: 'Wat er met uw cijfers gebeurt', en: 'What happens with your figures' },
  'data.who': { nl: 'Alleen u en de meldtafel', en: 'Only you and the triage desk' },
  'data.who.text': {
    nl: 'Uw cijfers en uw naam zijn te zien voor uw eigen organisatie en voor de meldtafel. De database zelf houdt anderen tegen.',
    en: 'Your figures and your name can be seen by your own organisation and by the triage desk. The database itself stops others.',
  },
  'data.totals': { nl: 'Totalen verraden niemand', en: 'Totals betray nobody' },
  'data.totals.text': {
    nl: 'Een totaal laten wij anderen pas zien als niemand er uw cijfers uit kan berekenen: ook niet door totalen van elkaar af te trekken.',
    en: 'We show a total to others only when nobody can work out your figures from it: not even by subtracting totals from each other.',
  },
  'data.trail': { nl: 'Wie kijkt, laat een spoor na', en: 'Whoever looks leaves a trail' },
  'data.trail.text': {
    nl: 'Opent de meldtafel uw melding, dan wordt dat vastgelegd. Die regel kan niemand veranderen.',
    en: 'When the triage desk opens your report, that is recorded. Nobody can change that line.',
  },
  'data.more': { nl: 'Lees precies wat er met uw gegevens gebeurt', en: 'Read exactly what happens with your data' },
  'demo.title': { nl: 'Dit is een demo: kijk gerust rond', en: 'This is a demo: feel free to look around' },
  'demo.text': {
    nl: 'Kies een persoon en meld u aan. Alles is nagemaakt, niemand krijgt echte mail.',
    en: 'Choose a person and sign in. Everything is made up, nobody gets real mail.',
  },
  'demo.caption': { nl: 'Aanmelden in de demo', en: 'Signing in to the demo' },
  'demo.role': { nl: 'Rol', en: 'Role' },
  'demo.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'demo.password': { nl: 'Wachtwoord', en: 'Password' },
  'front.not': {
    nl: 'Dit is geen dienst van de overheid. Het staat naast de meldpunten die er al zijn.',
    en: 'This is not a government service. It stands beside the reporting points that exist.',
  },
  'front.not.more': { nl: 'Lees hoe dat zit', en: 'Read how that works' },
});
