import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the page about the service. */
export const aboutWords = defineMessages({
  'about.title': { nl: 'Over het meldpunt', en: 'About the meldpunt' },
  'about.lead': {
    nl: 'Het meldpunt waarschuwt op tijd voor tekorten aan beschermingsmiddelen en belangrijke medische hulpmiddelen in Nederland.',
    en: 'The meldpunt warns in time of shortages of protective equipment and critical medical devices in the Netherlands.',
  },
  'about.why': { nl: 'Waarom het er is', en: 'Why it exists' },
  'about.why.text': {
    nl: 'In het voorjaar van 2020 was er te weinig bescherming voor zorgmedewerkers. In april 2021 schreef de minister voor Medische Zorg aan de Tweede Kamer hoe dat een volgende keer beter moet: met een meldpunt, een vaste groep van experts en een ijzeren voorraad in drie dijken. Deze software is naar die brief gemaakt.',
    en: 'In the spring of 2020 there was too little protection for care workers. In April 2021 the Minister for Medical Care wrote to parliament how to do better next time: with a reporting point, a standing group of experts and an iron stock in three dikes. This software was made after that letter.',
  },
  'about.source': {
    nl: 'Bron: Kamerstuk 32 805, nr. 114, 14 april 2021.',
    en: 'Source: Kamerstuk 32 805, nr. 114, 14 April 2021 (in Dutch).',
  },
  'about.beside': { nl: 'Wat het niet is', en: 'What it is not' },
  'about.beside.text': {
    nl: 'Het meldpunt is geen officiële dienst van de overheid en vervangt geen wettelijke melding. Het staat naast wat er al is:',
    en: 'The meldpunt is not an official government service and replaces no legal duty to report. It stands beside what exists:',
  },
  'about.zinn': {
    nl: 'Het Landelijk Meldpunt tekorten medische hulpmiddelen van ZINN neemt meldingen over één hulpmiddel aan en maakt ze openbaar.',
    en: 'The national reporting point for device shortages of ZINN takes reports on a single device and publishes them.',
  },
  'about.mdr': {
    nl: 'Fabrikanten moeten een onderbreking of het einde van een levering zes maanden van tevoren melden (artikel 10a van de Europese verordening voor medische hulpmiddelen).',
    en: 'Manufacturers must announce an interruption or the end of a supply six months ahead (Article 10a of the European regulation on medical devices).',
  },
  'about.esmp': { nl: 'ESMP is het Europese platform voor geneesmiddelen.', en: 'ESMP is the European platform for medicines.' },
  'about.gap': {
    nl: 'Geen van deze drie telt voorraad, verwacht gebruik en trends bij elkaar op, en geen van de drie gaat over beschermingsmiddelen. Dat is wat het meldpunt doet.',
    en: 'None of the three joins stock, expected use and trends, and none covers protective equipment. That is what the meldpunt does.',
  },
  'about.decide': { nl: 'Wie er beslist', en: 'Who decides' },
  'about.decide.text': {
    nl: 'Een signaal is een rekensom: u kunt zien met welke cijfers, welke formule en welke regel het is gemaakt. Het panel oordeelt, de voorzitter legt een ernstig signaal voor aan het ministerie. Elke stap is later na te gaan.',
    en: 'A flag is a calculation: you can see from which figures, by which formula and under which rule it was made. The panel assesses it, the chair puts a serious flag before the ministry. Every step can be traced afterwards.',
  },
  'about.policy': {
    nl: 'Normen en grenzen zijn geen vaste instelling. Ze hebben een datum, een schrijver en een reden. Veel grenzen zijn nu nog een eigen voorstel van het meldpunt; dat staat er dan bij.',
    en: 'Norms and thresholds are no fixed setting. They carry a date, an author and a reason. Many thresholds are still the meldpunt’s own proposal; they say so.',
  },
  'about.open': { nl: 'Open software', en: 'Open software' },
  'about.open.text': {
    nl: 'De broncode is vrij te gebruiken onder de EUPL 1.2. Systemen kunnen melden via de API; de beschrijving is openbaar.',
    en: 'The source code is free to use under the EUPL 1.2. Systems can report over the API; its description is public.',
  },
  'about.api': { nl: 'Beschrijving van de API (OpenAPI 3.1)', en: 'Description of the API (OpenAPI 3.1)' },
  'about.problems': { nl: 'Alle foutmeldingen en wat u dan doet', en: 'All refusals and what to do about them' },
});
