import { defineMessages } from '../../../web/languages/define-messages.js';

/** Sentences about a report that is shown to somebody who reads none otherwise. */
export const shownWords = defineMessages({
  'shown.asOf': { nl: 'Datum', en: 'Date' },
  'shown.received': { nl: 'Ontvangen', en: 'Received' },
  'shown.version': { nl: 'Versie {version}, van {at}', en: 'Version {version}, of {at}' },
  'shown.withdrawn': { nl: 'ingetrokken', en: 'withdrawn' },
});
