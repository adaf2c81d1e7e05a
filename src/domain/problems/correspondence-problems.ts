import type { ProblemText } from '../problem-text.js';

/** Refusals about messages between the triage desk and who reported. */
export const CORRESPONDENCE_PROBLEMS = {
  'correspondence.text-missing': {
    kind: 'invalid',
    nl: 'Schrijf eerst uw bericht.',
    en: 'Write your message first.',
  },
  'correspondence.text-too-long': {
    kind: 'invalid',
    nl: 'Dit bericht is te lang. Houd het bij {maximum} tekens.',
    en: 'This message is too long. Keep it to {maximum} characters.',
  },
  'correspondence.not-text': {
    kind: 'invalid',
    nl: 'In dit bericht staan tekens die geen tekst zijn. Typ het opnieuw.',
    en: 'This message holds characters that are not text. Type it again.',
  },
  'correspondence.nothing-to-answer': {
    kind: 'conflict',
    nl: 'Het meldpunt heeft over deze melding niets gevraagd. Wilt u iets aanvullen, verbeter dan de melding.',
    en: 'The meldpunt has asked nothing about this report. If you want to add something, correct the report.',
  },
  'correspondence.wait-for-answer': {
    kind: 'conflict',
    nl: 'U stuurde al {most} berichten achter elkaar. Wacht op antwoord, of bel.',
    en: 'You sent {most} messages in a row already. Wait for an answer, or call.',
  },
  'correspondence.full': {
    kind: 'conflict',
    nl: 'Bij deze melding staan al {most} berichten. Bel om verder te praten.',
    en: 'There are {most} messages with this report already. Call to talk on.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
