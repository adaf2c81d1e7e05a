import { defineMessages } from '../../../web/languages/define-messages.js';

/** What a line says that was done. An action that is not in this list is shown by its code. */
export const trailActionWords = defineMessages({
  'report.read': { nl: 'melding bekeken', en: 'report looked at' },
  'receipt.read': { nl: 'ontvangstbewijs bekeken', en: 'receipt looked at' },
  'receipt.refused': { nl: 'onbekende ontvangstcode', en: 'unknown receipt code' },
  'reports.listed': { nl: 'lijst van meldingen opgehaald', en: 'list of reports fetched' },
  'report.corrected': { nl: 'melding verbeterd', en: 'report corrected' },
  'report.withdrawn': { nl: 'melding ingetrokken', en: 'report withdrawn' },
  'messages.read': { nl: 'berichten gelezen', en: 'messages read' },
  'message.sent': { nl: 'bericht gestuurd', en: 'message sent' },
  'reports.imported': { nl: 'meldingen ingelezen', en: 'reports imported' },
  'reports.exported': { nl: 'meldingen uitgevoerd', en: 'reports exported' },
  'report.exported': { nl: 'melding uitgevoerd', en: 'report exported' },
  'identity.revealed': { nl: 'identiteit onthuld', en: 'identity revealed' },
  'attachment.added': { nl: 'bijlage toegevoegd', en: 'attachment added' },
  'attachment.read': { nl: 'bijlage bekeken', en: 'attachment looked at' },
  'person.signed-in': { nl: 'aangemeld', en: 'signed in' },
  'person.signed-out': { nl: 'afgemeld', en: 'signed out' },
  'person.sign-in-refused': { nl: 'aanmelden geweigerd', en: 'sign-in refused' },
  'person.sign-in-blocked': { nl: 'aanmelden geblokkeerd', en: 'sign-in blocked' },
  'person.factor-enrolled': { nl: 'tweede stap ingesteld', en: 'second factor set up' },
  'person.registered': { nl: 'account gemaakt', en: 'account made' },
  'organisation.registered': { nl: 'organisatie ingeschreven', en: 'organisation registered' },
  'api-key.issued': { nl: 'API-sleutel gemaakt', en: 'API key made' },
  'api-key.revoked': { nl: 'API-sleutel ingetrokken', en: 'API key revoked' },
});
