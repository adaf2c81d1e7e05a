import { defineMessages } from '../../../web/languages/define-messages.js';

/** Sentences about the messages on a report. */
export const correspondenceWords = defineMessages({
  'messages.title': { nl: 'Berichten over deze melding', en: 'Messages about this report' },
  'messages.sealed': {
    nl: 'Alleen uw organisatie en het meldpunt kunnen deze berichten lezen. Elke keer dat iemand ze opent, wordt vastgelegd.',
    en: 'Only your organisation and the meldpunt can read these messages. Each time somebody opens them is recorded.',
  },
  'messages.sealed.desk': {
    nl: 'Vertrouwelijk. Alleen de organisatie en de meldtafel kunnen dit lezen. Dat u het hebt geopend, is vastgelegd.',
    en: 'Confidential. Only the organisation and the triage desk can read this. That you opened it has been recorded.',
  },
  'messages.none': { nl: 'Het meldpunt heeft over deze melding niets gevraagd.', en: 'The meldpunt has asked nothing about this report.' },
  'messages.none.desk': { nl: 'Er is nog niets gevraagd over deze melding.', en: 'Nothing has been asked about this report yet.' },
  'message.desk': { nl: 'Het meldpunt', en: 'The meldpunt' },
  'message.own': { nl: 'Uw organisatie', en: 'Your organisation' },
  'message.reporter': { nl: 'De melder', en: 'The reporter' },
  'message.by-receipt': { nl: '{who}, met de ontvangstcode', en: '{who}, with the receipt code' },
  'message.head': { nl: '{who}, {at}', en: '{who}, {at}' },
  'message.new': { nl: 'nieuw', en: 'new' },
  'message.read': { nl: 'gelezen {at}', en: 'read {at}' },
  'message.unread': { nl: 'nog niet gelezen', en: 'not read yet' },
  'write.title': { nl: 'Antwoorden', en: 'Answer' },
  'write.title.desk': { nl: 'Een vraag stellen', en: 'Ask a question' },
  'write.text': { nl: 'Uw bericht', en: 'Your message' },
  'write.hint': {
    nl: 'Schrijf geen namen van patiënten op.',
    en: 'Do not write down names of patients.',
  },
  'write.send': { nl: 'Versturen', en: 'Send' },
  'write.mail': {
    nl: 'De melder krijgt een mail dat er een bericht is. Wat u schrijft, staat niet in de mail.',
    en: 'The reporter gets a mail that there is a message. What you write is not in the mail.',
  },
  back: { nl: 'Terug naar de melding', en: 'Back to the report' },
});
