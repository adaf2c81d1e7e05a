import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the page for the system administrator. */
export const operationWords = defineMessages({
  'operation.title': { nl: 'Beheer', en: 'Operation' },
  'operation.lead': {
    nl: 'Hoe het systeem loopt. Hier staan aantallen en namen van taken, nooit wat iemand heeft gemeld.',
    en: 'How the system runs. Here are numbers and names of jobs, never what somebody reported.',
  },
  'operation.calm': { nl: 'Alles loopt', en: 'Everything runs' },
  'operation.calm.text': {
    nl: 'Geen taak is blijven liggen, niets wacht langer dan een minuut, alle mail is bezorgd of onderweg.',
    en: 'No job was put aside, nothing waits longer than a minute, all mail was delivered or is on its way.',
  },
  'operation.trouble': { nl: 'Kijk hiernaar', en: 'Look at this' },
  'trouble.parked': {
    nl: '{count, plural, one {# taak is} other {# taken zijn}} opzij gelegd. Zie de tabel voor de soort fout.',
    en: '{count, plural, one {# job was} other {# jobs were}} put aside. The table has the kind of fault.',
  },
  'trouble.late': {
    nl: 'De oudste taak wacht al {age}. Loopt de worker?',
    en: 'The oldest job has been waiting for {age}. Is the worker running?',
  },
  'trouble.mail': {
    nl: '{count, plural, one {# mail is} other {# mails zijn}} niet aangekomen.',
    en: '{count, plural, one {# mail did} other {# mails did}} not arrive.',
  },
  'trouble.partitions': {
    nl: 'De tabel {table} heeft geen ruimte voor de volgende maand. Loopt de worker?',
    en: 'The table {table} has no room for the coming month. Is the worker running?',
  },
  'jobs.title': { nl: 'Beloofde taken', en: 'Jobs promised' },
  'jobs.none': { nl: 'Er staat geen taak open', en: 'No job is open' },
  'jobs.job': { nl: 'Taak', en: 'Job' },
  'jobs.open': { nl: 'Open', en: 'Open' },
  'jobs.oldest': { nl: 'Oudste wacht', en: 'Oldest waits' },
  'jobs.parked': { nl: 'Opzij gelegd', en: 'Put aside' },
  'jobs.faults': { nl: 'Waarom taken opzij zijn gelegd', en: 'Why jobs were put aside' },
  'jobs.fault': { nl: 'Soort fout', en: 'Kind of fault' },
  'jobs.count': { nl: 'Aantal', en: 'Number' },
  'jobs.note': {
    nl: 'Wat de wachtrij zelf op dit moment in handen heeft, weet alleen de worker. De taken hierboven komen uit de database; die is de waarheid.',
    en: 'What the queue itself holds at this moment only the worker knows. The jobs above come from the database, which is the truth.',
  },
  'messages.title': { nl: 'Mail', en: 'Mail' },
  'messages.none': { nl: 'Er is nog geen mail gemaakt', en: 'No mail has been composed yet' },
  'messages.state': { nl: 'Stand', en: 'State' },
  'messages.all': { nl: 'Naar de verzonden mail', en: 'To the mail sent' },
  'state.waiting': { nl: 'wacht', en: 'waiting' },
  'state.sent': { nl: 'bezorgd', en: 'delivered' },
  'state.refused': { nl: 'geweigerd', en: 'refused' },
  'state.given-up': { nl: 'opgegeven', en: 'given up' },
  'tables.title': { nl: 'Tabellen per maand', en: 'Tables by month' },
  'tables.name': { nl: 'Tabel', en: 'Table' },
  'tables.last': { nl: 'Ruimte tot en met', en: 'Room up to and including' },
  'tables.ahead': { nl: 'Maanden vooruit', en: 'Months ahead' },
  'tables.never': { nl: 'nog geen maand', en: 'no month yet' },
  'age.seconds': { nl: '{count, plural, one {# seconde} other {# seconden}}', en: '{count, plural, one {# second} other {# seconds}}' },
  'age.minutes': { nl: '{count, plural, one {# minuut} other {# minuten}}', en: '{count, plural, one {# minute} other {# minutes}}' },
  'age.hours': { nl: '{count, plural, one {# uur} other {# uur}}', en: '{count, plural, one {# hour} other {# hours}}' },
  'age.none': { nl: 'niets is aan de beurt', en: 'nothing is due' },
});
