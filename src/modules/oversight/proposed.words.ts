import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences about rows of policy that were proposed. */
export const proposedWords = defineMessages({
  'proposals.none': { nl: 'Er is nog niets voorgesteld.', en: 'Nothing was proposed yet.' },
  'proposals.what': { nl: 'Wat', en: 'What' },
  'proposals.course': { nl: 'Wanneer', en: 'When' },
  'proposals.why': { nl: 'Waarom', en: 'Why' },
  'proposals.because': { nl: '{reason} ({author}, {source})', en: '{reason} ({author}, {source})' },
  'proposals.standing': { nl: 'Stand', en: 'Standing' },
  'proposals.step': { nl: 'Wat u kunt doen', en: 'What you can do' },
  'standing.open': { nl: 'wacht op de voorzitter', en: 'waits for the chair' },
  'standing.approved': { nl: 'vastgesteld', en: 'adopted' },
  'standing.rejected': { nl: 'afgewezen', en: 'rejected' },
  'decide.yes': { nl: 'Vaststellen', en: 'Adopt' },
  'decide.no': { nl: 'Afwijzen', en: 'Reject' },
  'proposals.title': { nl: 'Voorstellen', en: 'Proposals' },
});
