import type { Reach } from './reach.js';

/** Who is at the door, as the table knows them: nobody, a machine with a key, or a person in a role; reporters by their side. */
export const COLUMNS = [
  'anonymous',
  'machine',
  'reporter-care',
  'reporter-supplier',
  'organisation-admin',
  'triage',
  'panel',
  'chair',
  'ministry',
  'inspectorate',
  'auditor',
  'system-admin',
] as const;
export type Column = (typeof COLUMNS)[number];

type Row = Readonly<Partial<Record<Column, Reach>>>;

const PEOPLE = COLUMNS.filter((column) => column !== 'anonymous' && column !== 'machine');

/**
 * Who may do what, and how far. What is not written is not allowed; whoever has several roles may what any of them may.
 * Source: the authorisation matrix that the project was given, 36 actions by 12 roles.
 */
const ACCESS_TABLE = {
  // Everybody
  'public.read': each(COLUMNS, 'all'),
  'account.request': { anonymous: 'rate-limited' },

  // Reports (meldingen)
  'report.file': { machine: 'own', ...reporters('own') },
  'report.read': {
    machine: 'own:sent-by-this-client',
    ...reporters('own'),
    'organisation-admin': 'own',
    triage: 'all',
    inspectorate: 'legal-basis',
  },
  'report.read-pseudonymised': { triage: 'all', panel: 'assigned:pseudo', chair: 'all:pseudo' },
  'report.correct': { machine: 'own', ...reporters('own:author'), 'organisation-admin': 'own' },
  'report.withdraw': { machine: 'own', ...reporters('own:author'), 'organisation-admin': 'own' },
  'attachment.read': {
    ...reporters('own'),
    'organisation-admin': 'own',
    triage: 'all',
    panel: 'assigned:if-released',
    chair: 'all:if-released',
    inspectorate: 'legal-basis',
  },
  'receipt.read': { machine: 'own', ...reporters('own'), 'organisation-admin': 'own' },
  // How statements were read, and answering whether that is right.
  'reading.answer': { machine: 'own:sent-by-this-client', ...reporters('own'), 'organisation-admin': 'own', triage: 'all' },
  // Being exempt from a duty to report: asking for it, and giving it.
  'duty.exempt': { ...reporters('own'), 'organisation-admin': 'own', triage: 'all' },
  'message.exchange': {
    ...reporters('own:answer'),
    'organisation-admin': 'own:answer',
    triage: 'all',
    panel: 'assigned:via-triage',
    chair: 'all:via-triage',
  },
  'identity.reveal': { triage: 'all', chair: 'reveal:2p', inspectorate: 'legal-basis' },

  // Totals
  // Machines: the contract of the API lets a key read what any reporter is given back; the matrix has nothing there.
  'trends.read': {
    machine: 'prot:fed-back',
    ...reporters('prot:fed-back'),
    'organisation-admin': 'prot:fed-back',
    ...each(['triage', 'panel', 'chair', 'ministry', 'inspectorate'], 'prot'),
  },
  'totals.read-unprotected': { triage: 'all' },

  // Flags (signalen), panel and escalations
  'flag.read': { triage: 'all', panel: 'assigned', chair: 'all', ministry: 'esc', inspectorate: 'esc' },
  'policy.change': { triage: 'propose', chair: 'approve' },
  'flag.decide': { triage: 'all', chair: 'all' },
  'assessment.file': { panel: 'assigned', chair: 'all' },
  'assessment.read-before-own': { chair: 'all' },
  'conflict.declare': { triage: 'record', panel: 'self', chair: 'self' },
  'escalation.send': { triage: 'prepare', chair: 'approve' },
  'escalation.read': { triage: 'all', panel: 'assigned', chair: 'all', ministry: 'esc', inspectorate: 'esc' },
  'escalation.acknowledge': { ministry: 'esc' },
  'export.take': {
    machine: 'own',
    ...reporters('own'),
    'organisation-admin': 'own',
    triage: 'all:2p',
    chair: 'prot',
    ministry: 'prot:esc',
    inspectorate: 'legal-basis',
    auditor: 'meta',
  },

  // Parties
  'people.manage': { 'organisation-admin': 'own' },
  'organisation.manage': { triage: 'all' },
  'panel.manage': { triage: 'propose', chair: 'approve' },
  'roles.manage': { 'system-admin': '2p' },
  'organisation.erase': { 'organisation-admin': 'request', 'system-admin': '2p' },

  // Oversight
  'trail.read': { ...reporters('own:self'), 'organisation-admin': 'own', triage: 'meta', auditor: 'all' },
  'trail.verify': { auditor: 'all', 'system-admin': 'all' },
  'keys.rotate': { 'system-admin': '2p' },
  'operation.read': { triage: 'meta', auditor: 'meta', 'system-admin': 'all' },
  'metrics.read': { 'system-admin': 'all' },
  // To let jobs run again that were put aside: says nothing of their content.
  'jobs.offer-again': { 'system-admin': 'all' },
  'access.break-glass': { chair: 'request', auditor: 'review', 'system-admin': 'grant:2p' },

  // Oneself
  'session.manage': each(PEOPLE, 'self'),
  'factor.change': each(PEOPLE, 'self'),
} as const satisfies Readonly<Record<string, Row>>;

/** An action that somebody may or may not do; every route names one. */
export type Action = keyof typeof ACCESS_TABLE;

/** Every action, in the order of the table. */
export const ACTIONS: readonly Action[] = Object.keys(ACCESS_TABLE).filter(isAction);

/** What a column may with an action; undefined: nothing. */
export function reachOf(column: Column, action: Action): Reach | undefined {
  const row: Row = ACCESS_TABLE[action];
  return row[column];
}

/** Whether a text is the name of an action. */
export function isAction(text: string): text is Action {
  return Object.hasOwn(ACCESS_TABLE, text);
}

function each(columns: readonly Column[], reach: Reach): Row {
  return Object.fromEntries(columns.map((column) => [column, reach]));
}

function reporters(reach: Reach): Row {
  return each(['reporter-care', 'reporter-supplier'], reach);
}
