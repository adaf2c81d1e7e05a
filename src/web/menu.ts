import type { Role } from '../platform/actor.js';
import { defineMessages } from './languages/define-messages.js';
import type { Language } from './languages/language.js';
import { translator } from './languages/translator.js';
import type { NavItem } from './page/frame.js';

const messages = defineMessages({
  'menu.start': { nl: 'Start', en: 'Home' },
  'menu.reports': { nl: 'Meldingen', en: 'Reports' },
  'menu.triage': { nl: 'Postbak', en: 'Inbox' },
  'menu.overview': { nl: 'Landelijk beeld', en: 'National picture' },
  'menu.flags': { nl: 'Signalen', en: 'Flags' },
  'menu.escalations': { nl: 'Escalaties', en: 'Escalations' },
  'menu.messages': { nl: 'Verzonden mail', en: 'Mail sent' },
  'menu.operation': { nl: 'Beheer', en: 'Operation' },
  'menu.trail': { nl: 'Mijn spoor', en: 'My trail' },
  'menu.mailbox': { nl: 'Demopostvak', en: 'Demo mailbox' },
});

const PLACES: readonly {
  readonly href: string;
  readonly word: keyof typeof messages;
  readonly roles: readonly Role[];
}[] = [
  { href: '/start', word: 'menu.start', roles: ['reporter', 'organisation-admin'] },
  { href: '/meldingen', word: 'menu.reports', roles: ['reporter', 'organisation-admin'] },
  { href: '/triage', word: 'menu.triage', roles: ['triage'] },
  { href: '/signalen', word: 'menu.flags', roles: ['triage', 'panel', 'chair', 'ministry', 'inspectorate'] },
  { href: '/escalaties', word: 'menu.escalations', roles: ['triage', 'panel', 'chair', 'ministry', 'inspectorate'] },
  {
    href: '/landelijk',
    word: 'menu.overview',
    roles: ['reporter', 'organisation-admin', 'triage', 'panel', 'chair', 'ministry', 'inspectorate'],
  },
  { href: '/berichten', word: 'menu.messages', roles: ['triage', 'system-admin'] },
  { href: '/beheer', word: 'menu.operation', roles: ['system-admin'] },
];

/** The places that a person with these roles may go to, in the order of their day. */
export function menuOf(roles: readonly Role[], language: Language, demo: boolean): readonly NavItem[] {
  if (roles.length === 0) return [];
  const t = translator(language, messages);
  const places = PLACES.filter((place) => place.roles.some((role) => roles.includes(role)));
  const items: NavItem[] = places.map(({ href, word }) => ({ href, label: t(word) }));
  items.push({ href: '/spoor', label: t('menu.trail') });
  if (demo) items.push({ href: '/postvak', label: t('menu.mailbox') });
  return items;
}
