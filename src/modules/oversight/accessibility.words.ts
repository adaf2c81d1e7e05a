import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the accessibility statement. */
export const accessibilityWords = defineMessages({
  'access.title': { nl: 'Toegankelijkheid', en: 'Accessibility' },
  'access.lead': {
    nl: 'Iedereen moet het meldpunt kunnen gebruiken: met een toetsenbord, met een schermlezer, op een telefoon, met grote letters.',
    en: 'Everyone must be able to use the meldpunt: with a keyboard, with a screen reader, on a phone, with large letters.',
  },
  'access.aim': { nl: 'Waar wij naar streven', en: 'What we aim for' },
  'access.aim.text': { nl: 'Wij volgen WCAG 2.2, niveau A en AA.', en: 'We follow WCAG 2.2, levels A and AA.' },
  'access.done': { nl: 'Wat wij hebben gedaan', en: 'What we have done' },
  'done.script': { nl: 'Alles werkt zonder JavaScript.', en: 'Everything works without JavaScript.' },
  'done.keyboard': {
    nl: 'Alles is te bereiken met het toetsenbord. U ziet steeds waar u bent.',
    en: 'Everything can be reached by keyboard. You always see where you are.',
  },
  'done.chart': { nl: 'Onder elke grafiek staan dezelfde cijfers als tabel.', en: 'Below every chart stand the same figures as a table.' },
  'done.colour': {
    nl: 'Een niveau heeft altijd een vorm en een woord, niet alleen een kleur.',
    en: 'A level always has a shape and a word, not just a colour.',
  },
  'done.faults': {
    nl: 'Een fout in een formulier noemt het veld en zegt wat u kunt doen.',
    en: 'A fault in a form names the field and says what you can do.',
  },
  'done.words': {
    nl: 'De teksten zijn in eenvoudig Nederlands, en ook in het Engels.',
    en: 'The texts are in plain Dutch, and in English too.',
  },
  'access.tested': { nl: 'Hoe het is onderzocht', en: 'How it was examined' },
  'access.tested.text': {
    nl: 'Onze pagina’s worden bij elke verandering met een computerprogramma (axe) nagekeken, in een browser, op een breed en een smal scherm. Dat vindt ongeveer de helft van de problemen.',
    en: 'Our pages are checked by a program (axe) at every change, in a browser, on a wide and a narrow screen. That finds about half of the problems.',
  },
  'access.not': { nl: 'Wat nog niet is gedaan', en: 'What has not been done yet' },
  'not.audit': { nl: 'Er is nog geen onafhankelijk onderzoek geweest.', en: 'There has been no independent audit yet.' },
  'not.people': {
    nl: 'Het is nog niet geprobeerd door mensen die elke dag een schermlezer of spraakbesturing gebruiken.',
    en: 'It has not been tried yet by people who use a screen reader or voice control every day.',
  },
  'not.tables': {
    nl: 'Brede tabellen schuiven op een telefoon binnen hun eigen vak. Dat is bij veel kolommen niet prettig.',
    en: 'Wide tables scroll in their own box on a phone. With many columns that is not pleasant.',
  },
  'not.claim': {
    nl: 'Daarom zeggen wij nog niet dat wij aan alle eisen voldoen.',
    en: 'So we do not claim yet that we meet every requirement.',
  },
  'access.report': { nl: 'Loopt u ergens tegenaan?', en: 'Did you run into something?' },
  'access.report.text': {
    nl: 'Zeg het de meldtafel of de beheerder van uw organisatie. Noem de pagina, wat u wilde doen en wat er gebeurde. Dan maken wij het beter.',
    en: 'Tell the triage desk or the administrator of your organisation. Name the page, what you wanted to do and what happened. We will improve it.',
  },
});
