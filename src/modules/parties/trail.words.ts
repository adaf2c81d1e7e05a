import { defineMessages } from '../../web/languages/define-messages.js';

/** What a line of the trail says to who did it. An action that is not in this list is shown by its code. */
export const trailWords = defineMessages({
  'person.signed-in': { nl: 'U meldde zich aan', en: 'You signed in' },
  'person.signed-out': { nl: 'U meldde zich af', en: 'You signed out' },
  'person.registered': { nl: 'U maakte een account voor een persoon', en: 'You made an account for a person' },
  'organisation.registered': { nl: 'U schreef een organisatie in', en: 'You registered an organisation' },
  'api-key.issued': { nl: 'U maakte een API-sleutel', en: 'You made an API key' },
  'api-key.revoked': { nl: 'U trok een API-sleutel in', en: 'You revoked an API key' },
  'report.filed': { nl: 'U deed een melding', en: 'You filed a report' },
  'report.corrected': { nl: 'U verbeterde een melding', en: 'You corrected a report' },
  'report.withdrawn': { nl: 'U trok een melding in', en: 'You withdrew a report' },
  'report.read': { nl: 'U bekeek een melding', en: 'You looked at a report' },
  'flag.raised': { nl: 'U gaf een signaal', en: 'You raised a flag' },
  'flag.read': { nl: 'U bekeek een signaal', en: 'You looked at a flag' },
  'flag.assessed': { nl: 'U gaf een oordeel over een signaal', en: 'You assessed a flag' },
  'flag.dismissed': { nl: 'U wees een signaal af', en: 'You dismissed a flag' },
  'flag.escalated': { nl: 'U legde een signaal voor aan het ministerie', en: 'You escalated a flag to the ministry' },
  'flag.closed': { nl: 'U sloot een signaal', en: 'You closed a flag' },
  'panel.convened': { nl: 'U riep het panel bijeen', en: 'You convened the panel' },
  'assessment.filed': { nl: 'U gaf een oordeel over een signaal', en: 'You assessed a flag' },
  'assessment.closed': { nl: 'U sloot de beoordeling van een signaal', en: 'You closed the assessment of a flag' },
  'escalation.acknowledged': { nl: 'U bevestigde de ontvangst van een escalatie', en: 'You acknowledged an escalation' },
});
