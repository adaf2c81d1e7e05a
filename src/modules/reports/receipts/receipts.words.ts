import { defineMessages } from '../../../web/languages/define-messages.js';

/** Sentences of the page on which a report is followed with its receipt code. */
export const receiptsWords = defineMessages({
  'receipt.title': { nl: 'Uw melding volgen', en: 'Follow your report' },
  'receipt.intro': {
    nl: 'Met de ontvangstcode ziet u wat er met een melding gebeurt, en leest en beantwoordt u berichten. U hebt geen account nodig. Wat er gemeld is, ziet u hier niet.',
    en: 'With the receipt code you see what happens with a report, and read and answer messages. You need no account. What was reported is not shown here.',
  },
  'receipt.code': { nl: 'Ontvangstcode', en: 'Receipt code' },
  'receipt.code.hint': { nl: '20 letters en cijfers, zoals 7KQM-2PXR-…', en: '20 letters and digits, such as 7KQM-2PXR-…' },
  'receipt.open': { nl: 'Bekijken', en: 'Show' },
  'receipt.account': { nl: 'Hebt u een account? Meld u dan aan.', en: 'Do you have an account? Then sign in.' },
  'receipt.recorded': {
    nl: 'Vertrouwelijk. Dat u dit hebt geopend, is vastgelegd; uw organisatie kan dat zien. De pagina sluit na een kwartier zonder actie.',
    en: 'Confidential. That you opened this has been recorded; your organisation can see that. The page closes after a quarter of an hour without action.',
  },
  'steps.title': { nl: 'Wat er gebeurde', en: 'What happened' },
  'step.received': { nl: 'Ontvangen', en: 'Received' },
  'step.looked-at': { nl: 'Bekeken door de meldtafel', en: 'Looked at by the triage desk' },
  'step.corrected': { nl: 'Verbeterd door uw organisatie', en: 'Corrected by your organisation' },
  'step.withdrawn': { nl: 'Ingetrokken door uw organisatie', en: 'Withdrawn by your organisation' },
  'status.filed': { nl: 'De melding telt mee.', en: 'The report counts.' },
  'status.withdrawn': { nl: 'De melding is ingetrokken en telt niet mee.', en: 'The report was withdrawn and does not count.' },
  'messages.title': { nl: 'Berichten', en: 'Messages' },
  'answer.title': { nl: 'Antwoorden', en: 'Answer' },
  'answer.text': { nl: 'Uw bericht', en: 'Your message' },
  'answer.send': { nl: 'Versturen', en: 'Send' },
  close: { nl: 'Sluiten', en: 'Close' },
});
