import type { ProblemText } from '../problem-text.js';
import { ASSESSMENT_PROBLEMS } from './assessment-problems.js';

const STATE_NL =
  '{state, select, raised {nieuw} advised {advies gegeven} escalated {geëscaleerd} monitored {wordt gevolgd} closed {gesloten} dismissed {afgewezen} other {in beoordeling}}';
const STATE_EN =
  '{state, select, raised {new} advised {advice given} escalated {escalated} monitored {being watched} closed {closed} dismissed {dismissed} other {in assessment}}';

/** Refusals about flags, assessments and escalations. */
export const FLAG_PROBLEMS = {
  'flag.not-in-state': {
    kind: 'conflict',
    nl: `Dit kan niet meer: de status van dit signaal is nu “${STATE_NL}”. Bekijk het dossier opnieuw.`,
    en: `This is no longer possible: the state of this flag is now “${STATE_EN}”. Look at the dossier again.`,
  },
  'flag.reason-missing': {
    kind: 'invalid',
    nl: 'Schrijf op waarom. Eén zin is genoeg.',
    en: 'Write down why. One sentence is enough.',
  },
  'flag.reason-long': {
    kind: 'invalid',
    nl: 'Maak dit korter: hooguit {longest} tekens.',
    en: 'Make this shorter: {longest} characters at most.',
  },
  'conflict.answer-missing': {
    kind: 'invalid',
    nl: 'Kies ja of nee.',
    en: 'Choose yes or no.',
  },
  'conflict.nobody': {
    kind: 'invalid',
    nl: 'Kies van wie u dit vastlegt.',
    en: 'Choose whose tie you record.',
  },
  ...ASSESSMENT_PROBLEMS,
  'escalation.summary-missing': {
    kind: 'invalid',
    nl: 'Schrijf op wat het ministerie moet weten en besluiten.',
    en: 'Write down what the ministry must know and decide.',
  },
  'escalation.nobody-to-tell': {
    kind: 'conflict',
    nl: 'Er is geen contactpersoon bij het ministerie bekend. Bel de beheerder: zonder contactpersoon komt de escalatie nergens aan.',
    en: 'No contact person at the ministry is known. Call the administrator: without one the escalation arrives nowhere.',
  },
  'escalation.not-in-state': {
    kind: 'conflict',
    nl: 'Dit kan niet meer: deze escalatie is {state, select, sent {verstuurd en nog niet bevestigd} acknowledged {al bevestigd} reopened {opnieuw geopend} settled {afgerond} other {{state}}}.',
    en: 'This is no longer possible: this escalation is {state, select, sent {sent and not yet acknowledged} acknowledged {acknowledged already} reopened {reopened} settled {settled} other {{state}}}.',
  },
  'escalation.follow-up-missing': {
    kind: 'invalid',
    nl: 'Schrijf op wat u doet of hebt gedaan.',
    en: 'Write down what you are doing or have done.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
