import { defineMessages } from '../../web/languages/define-messages.js';

/** What a role is called. */
export const roleWords = defineMessages({
  'role.reporter': { nl: 'melder', en: 'reporter' },
  'role.organisation-admin': { nl: 'beheerder van een organisatie', en: 'administrator of an organisation' },
  'role.triage': { nl: 'meldtafel', en: 'triage desk' },
  'role.panel': { nl: 'expert in het panel', en: 'expert on the panel' },
  'role.chair': { nl: 'voorzitter van het panel', en: 'chair of the panel' },
  'role.ministry': { nl: 'ministerie', en: 'ministry' },
  'role.inspectorate': { nl: 'toezichthouder', en: 'inspectorate' },
  'role.auditor': { nl: 'auditor', en: 'auditor' },
  'role.system-admin': { nl: 'systeembeheerder', en: 'system administrator' },
});
