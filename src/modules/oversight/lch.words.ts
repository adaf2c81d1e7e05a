import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the page about the emergency stock of 2021. */
export const lchWords = defineMessages({
  'lch.title': { nl: 'De landelijke noodvoorraad op {day}', en: 'The national emergency stock on {day}' },
  'lch.lead': {
    nl: 'Dit zijn openbare cijfers uit een brief aan de Tweede Kamer. Ze laten zien waarom voorraad alleen niets zegt: dezelfde stapel is genoeg voor jaren, of voor een paar weken.',
    en: 'These are public figures from a letter to parliament. They show why stock alone says nothing: the same pile lasts for years, or for a few weeks.',
  },
  'lch.ffp2': { nl: 'FFP2-maskers: één voorraad, twee antwoorden', en: 'FFP2 respirators: one stock, two answers' },
  'lch.expected': { nl: 'Bij verwacht gebruik', en: 'At expected use' },
  'lch.peak': { nl: 'Bij piekverbruik', en: 'At peak use' },
  'lch.perWeek': { nl: '{use} per week', en: '{use} a week' },
  'lch.table': { nl: 'Alle producten', en: 'All products' },
  'lch.caption': {
    nl: 'Voorraad en dekking van de noodvoorraad, {day}, in stuks',
    en: 'Stock and cover of the emergency stock, {day}, in pieces',
  },
  'lch.product': { nl: 'Product', en: 'Product' },
  'lch.stock': { nl: 'Op voorraad', en: 'On stock' },
  'lch.order': { nl: 'Besteld', en: 'On order' },
  'lch.use': { nl: 'Verwacht per week', en: 'Expected per week' },
  'lch.coverExpected': { nl: 'Dekking bij verwacht gebruik', en: 'Cover at expected use' },
  'lch.coverPeak': { nl: 'Dekking bij piekverbruik', en: 'Cover at peak use' },
  'lch.unknown': { nl: 'onbekend', en: 'unknown' },
  'lch.unused': { nl: 'wordt niet gebruikt', en: 'not in use' },
  'lch.read': { nl: 'Zo leest u dit', en: 'How to read this' },
  'read.cover': {
    nl: 'Dekking is de voorraad gedeeld door het gebruik per week. Wij ronden naar beneden af.',
    en: 'Cover is the stock divided by the use per week. We round down.',
  },
  'read.kn95': {
    nl: 'Voor KN95-maskers geeft de brief geen gebruik. Dan is de dekking onbekend: niet nul, en ook niet eindeloos.',
    en: 'For KN95 masks the letter gives no use. Then the cover is unknown: neither zero nor endless.',
  },
  'read.expected': {
    nl: 'Verwacht gebruik is hier wat de zorg bij de noodvoorraad zou bestellen. Dat is minder dan wat de zorg in het geheel gebruikte.',
    en: 'Expected use is here what care was expected to order from the emergency stock. That is less than what care used in all.',
  },
  'read.peak': {
    nl: 'De piek voor FFP2 is een ruwe schatting die de minister op 6 april 2020 noemde. De piek voor chirurgische maskers komt uit één nieuwsbericht. Voor de andere producten vonden wij geen openbare piek.',
    en: 'The peak for FFP2 is a rough estimate that the minister named on 6 April 2020. The peak for surgical masks comes from one news report. For the other products we found no public peak.',
  },
  'lch.sources': { nl: 'Bronnen', en: 'Sources' },
  'lch.back': { nl: 'Naar de voorpagina', en: 'To the front page' },
});
