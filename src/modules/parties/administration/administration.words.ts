import { defineMessages } from '../../../web/languages/define-messages.js';

/** Sentences of the pages on which an administrator manages the own people. */
export const administrationWords = defineMessages({
  'people.title': { nl: 'Mensen van uw organisatie', en: 'People of your organisation' },
  'people.intro': {
    nl: 'Deze mensen kunnen voor uw organisatie inloggen. Wie weggaat, mag geen toegang houden.',
    en: 'These people can sign in for your organisation. Whoever leaves must not keep access.',
  },
  'people.invite': { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
  'people.name': { nl: 'Naam', en: 'Name' },
  'people.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'people.roles': { nl: 'Rollen', en: 'Roles' },
  'people.seen': { nl: 'Laatst aangemeld', en: 'Last signed in' },
  'people.state': { nl: 'Toegang', en: 'Access' },
  'people.acts': { nl: 'Wat u kunt doen', en: 'What you can do' },
  'people.never': { nl: 'nog niet', en: 'not yet' },
  'people.erased': { nl: 'gewist', en: 'erased' },
  'role.reporter': { nl: 'melder', en: 'reporter' },
  'role.reporter.hint': { nl: 'Doet meldingen voor uw organisatie.', en: 'Files reports for your organisation.' },
  'role.organisation-admin': { nl: 'beheerder', en: 'administrator' },
  'role.organisation-admin.hint': {
    nl: 'Ziet alle meldingen van uw organisatie, en beheert mensen en sleutels.',
    en: 'Sees all reports of your organisation, and manages people and keys.',
  },
  'state.invited': { nl: 'uitgenodigd', en: 'invited' },
  'state.active': { nl: 'actief', en: 'active' },
  'state.ended': { nl: 'beëindigd', en: 'ended' },
  'act.again': { nl: 'Opnieuw uitnodigen', en: 'Invite again' },
  'act.end': { nl: 'Toegang beëindigen', en: 'End access' },
  'done.invited': {
    nl: 'De uitnodiging is in behandeling. Wie nog geen account heeft, krijgt een mail met een link die zeven dagen werkt.',
    en: 'The invitation is on its way. Whoever has no account yet gets a mail with a link that works for seven days.',
  },
  'done.again': { nl: 'De uitnodiging is opnieuw in behandeling.', en: 'The invitation is on its way again.' },
  'done.ended': { nl: 'De toegang is beëindigd.', en: 'The access was ended.' },
  'invite.title': { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
  'invite.intro': {
    nl: 'Wij sturen een mail met een link. Daarmee kiest deze persoon zelf een wachtwoord en een tweede stap.',
    en: 'We send a mail with a link. With it this person chooses a password and a second step.',
  },
  'invite.roles': { nl: 'Wat mag deze persoon?', en: 'What may this person do?' },
  'invite.language': { nl: 'Taal van mails', en: 'Language of mails' },
  'invite.send': { nl: 'Uitnodigen', en: 'Invite' },
  'language.nl': { nl: 'Nederlands', en: 'Dutch' },
  'language.en': { nl: 'Engels', en: 'English' },
  'end.title': { nl: 'Toegang van {name} beëindigen?', en: 'End access of {name}?' },
  'end.text': {
    nl: 'Deze persoon wordt direct afgemeld en kan niet meer inloggen. Wat al gemeld is, blijft staan.',
    en: 'This person is signed out at once and can no longer sign in. What was reported stays.',
  },
  'end.keys': {
    nl: 'API-sleutels blijven werken. Kende deze persoon een sleutel? Trek die dan ook in.',
    en: 'API keys keep working. Did this person know a key? Then revoke that too.',
  },
  'end.own': { nl: 'Let op: dit is uw eigen account.', en: 'Note: this is your own account.' },
  'end.back': { nl: 'Terug naar de mensen', en: 'Back to the people' },
});
