import type { Action } from '../domain/access/access-table.js';
import type { Breadth } from '../domain/access/reach.js';
import { may, type Who } from '../domain/access/scope-of.js';
import { defineMessages } from './languages/define-messages.js';
import type { Language } from './languages/language.js';
import { translator } from './languages/translator.js';
import type { NavItem } from './page/frame.js';

const messages = defineMessages({
  'menu.start': { nl: 'Start', en: 'Home' },
  'menu.reports': { nl: 'Meldingen', en: 'Reports' },
  'menu.triage': { nl: 'Postbak', en: 'Inbox' },
  'menu.reading': { nl: 'Inzage', en: 'Reading' },
  'menu.overview': { nl: 'Landelijk beeld', en: 'National picture' },
  'menu.postures': { nl: 'Draaiboek', en: 'Playbook' },
  'menu.dikes': { nl: 'Dijken', en: 'Dikes' },
  'menu.flags': { nl: 'Signalen', en: 'Flags' },
  'menu.declarations': { nl: 'Betrokkenheid', en: 'Involvement' },
  'menu.escalations': { nl: 'Escalaties', en: 'Escalations' },
  'menu.people': { nl: 'Mensen', en: 'People' },
  'menu.keys': { nl: 'Sleutels', en: 'Keys' },
  'menu.messages': { nl: 'Verzonden mail', en: 'Mail sent' },
  'menu.operation': { nl: 'Beheer', en: 'Operation' },
  'menu.trail': { nl: 'Mijn spoor', en: 'My trail' },
  'menu.looks': { nl: 'Wie keek', en: 'Who looked' },
  'menu.breakGlass': { nl: 'Noodtoegang', en: 'Break-glass' },
  'menu.organisationTrail': { nl: 'Spoor organisatie', en: 'Organisation’s trail' },
  'menu.allTrail': { nl: 'Spoor', en: 'Trail' },
  'menu.checks': { nl: 'Controle', en: 'Verification' },
  'menu.mailbox': { nl: 'Demopostvak', en: 'Demo mailbox' },
});

const PLACES: readonly {
  readonly href: string;
  readonly word: keyof typeof messages;
  readonly needs: readonly [Action, ...Breadth[]];
}[] = [
  { href: '/start', word: 'menu.start', needs: ['receipt.read'] },
  { href: '/meldingen', word: 'menu.reports', needs: ['report.read', 'own'] },
  { href: '/triage', word: 'menu.triage', needs: ['report.read', 'all'] },
  { href: '/inzage', word: 'menu.reading', needs: ['report.read', 'legal-basis'] },
  { href: '/signalen', word: 'menu.flags', needs: ['flag.read'] },
  { href: '/belangen', word: 'menu.declarations', needs: ['conflict.declare', 'self'] },
  { href: '/escalaties', word: 'menu.escalations', needs: ['escalation.read'] },
  { href: '/landelijk', word: 'menu.overview', needs: ['trends.read'] },
  { href: '/dijken', word: 'menu.dikes', needs: ['trends.read'] },
  { href: '/beeld/besluiten', word: 'menu.postures', needs: ['policy.change'] },
  { href: '/berichten', word: 'menu.messages', needs: ['operation.read'] },
  { href: '/beheer', word: 'menu.operation', needs: ['metrics.read'] },
  { href: '/organisatie/mensen', word: 'menu.people', needs: ['people.manage', 'own'] },
  { href: '/organisatie/sleutels', word: 'menu.keys', needs: ['people.manage', 'own'] },
  { href: '/spoor/bekeken', word: 'menu.looks', needs: ['trail.read', 'own'] },
  { href: '/spoor/organisatie', word: 'menu.organisationTrail', needs: ['people.manage'] },
  { href: '/noodtoegang', word: 'menu.breakGlass', needs: ['access.break-glass', 'grant'] },
  { href: '/spoor/alles', word: 'menu.allTrail', needs: ['trail.read', 'all'] },
  { href: '/spoor/noodtoegang', word: 'menu.breakGlass', needs: ['access.break-glass', 'review'] },
  { href: '/spoor/controle', word: 'menu.checks', needs: ['trail.verify'] },
  { href: '/spoor', word: 'menu.trail', needs: ['trail.read'] },
];

/** The places that somebody may go to, in the order of their day; what the table of access does not allow is not offered. */
export function menuOf(who: Who, language: Language, demo: boolean): readonly NavItem[] {
  const t = translator(language, messages);
  const places = PLACES.filter(({ needs }) => may(who, ...needs));
  const items: NavItem[] = places.map(({ href, word }) => ({ href, label: t(word) }));
  if (demo && may(who, 'session.manage')) items.push({ href: '/postvak', label: t('menu.mailbox') });
  return items;
}
