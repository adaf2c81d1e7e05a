import type { ProblemText } from '../problem-text.js';

/** Refusals about what somebody wrote of an organisation, a person or a key. */
export const ACCOUNT_PROBLEMS = {
  'party.field-missing': { kind: 'invalid', nl: 'Vul dit veld in.', en: 'Fill in this field.' },
  'party.field-invalid': {
    kind: 'invalid',
    nl: 'Hier hoort {expected, select, string {een tekst} array {een lijst} object {een object} other {een andere soort waarde}} te staan.',
    en: 'Here belongs {expected, select, string {a text} array {a list} object {an object} other {another kind of value}}.',
  },
  'party.field-unknown': {
    kind: 'invalid',
    nl: 'Het veld {field} kennen wij niet. Haal het weg of controleer de schrijfwijze.',
    en: 'We do not know the field {field}. Remove it or check the spelling.',
  },
  'party.text-long': {
    kind: 'invalid',
    nl: 'Maak dit korter: hooguit {longest} tekens.',
    en: 'Make this shorter: {longest} characters at most.',
  },
  'party.email-invalid': {
    kind: 'invalid',
    nl: 'Dit is geen e-mailadres. Voorbeeld: naam@voorbeeld.nl',
    en: 'This is not an e-mail address. Example: name@example.nl',
  },
  'party.email-taken': {
    kind: 'conflict',
    nl: 'Er is al een account met dit e-mailadres.',
    en: 'There already is an account with this e-mail address.',
  },
  'party.email-twice': {
    kind: 'invalid',
    nl: 'Het e-mailadres {email} staat er twee keer in.',
    en: 'The e-mail address {email} is in it twice.',
  },
  'party.password-short': {
    kind: 'invalid',
    nl: 'Kies een langer wachtwoord: ten minste {shortest} tekens.',
    en: 'Choose a longer password: at least {shortest} characters.',
  },
  'party.password-long': {
    kind: 'invalid',
    nl: 'Kies een korter wachtwoord: hooguit {longest} tekens.',
    en: 'Choose a shorter password: {longest} characters at most.',
  },
  'party.password-common': {
    kind: 'invalid',
    nl: 'Dit wachtwoord is te makkelijk te raden. Kies bijvoorbeeld drie of vier woorden die niets met elkaar te maken hebben.',
    en: 'This password is too easy to guess. Choose, for instance, three or four words that have nothing to do with each other.',
  },
  'party.totp-secret-invalid': {
    kind: 'invalid',
    nl: 'Dit is geen sleutel voor een app met codes: base32, ten minste 16 letters en cijfers.',
    en: 'This is no key for an app with codes: base32, at least 16 letters and digits.',
  },
  'party.language-unknown': { kind: 'invalid', nl: 'De taal is nl of en.', en: 'The language is nl or en.' },
  'party.roles-missing': { kind: 'invalid', nl: 'Geef ten minste één rol.', en: 'Give at least one role.' },
  'party.role-unknown': { kind: 'invalid', nl: 'De rol {role} bestaat niet.', en: 'The role {role} does not exist.' },
  'party.roles-together': {
    kind: 'invalid',
    nl: 'De rollen {roles} mogen niet samen bij één persoon liggen: wie iets voorstelt, mag het niet zelf goedkeuren. Maak twee accounts.',
    en: 'The roles {roles} may not be held by one person: whoever proposes may not approve. Make two accounts.',
  },
  'party.organisation-needed': {
    kind: 'invalid',
    nl: 'Noem de organisatie: deze rol handelt namens een organisatie.',
    en: 'Name the organisation: this role acts for an organisation.',
  },
  'party.organisation-unknown': { kind: 'invalid', nl: 'De organisatie {ref} is niet bekend.', en: 'The organisation {ref} is not known.' },
  'party.ref-invalid': {
    kind: 'invalid',
    nl: 'Gebruik voor de verwijzing letters, cijfers, punt, streepje en lage streep: 1 tot 64 tekens, te beginnen met een letter of cijfer.',
    en: 'Use letters, digits, dot, hyphen and underscore for the reference: 1 to 64 characters, beginning with a letter or digit.',
  },
  'party.ref-taken': {
    kind: 'conflict',
    nl: 'Er is al een organisatie met deze verwijzing.',
    en: 'There already is an organisation with this reference.',
  },
  'party.ref-twice': { kind: 'invalid', nl: 'De verwijzing {ref} staat er twee keer in.', en: 'The reference {ref} is in it twice.' },
  'party.kind-unknown': { kind: 'invalid', nl: 'De soort is care-provider of supplier.', en: 'The kind is care-provider or supplier.' },
  'party.sector-unknown': {
    kind: 'invalid',
    nl: 'De sector {sector} staat niet in de catalogus.',
    en: 'The sector {sector} is not in the catalogue.',
  },
  'party.sector-other-kind': {
    kind: 'invalid',
    nl: 'Deze sector hoort niet bij deze soort organisatie.',
    en: 'This sector does not belong to this kind of organisation.',
  },
  'party.region-missing': {
    kind: 'invalid',
    nl: 'Noem de veiligheidsregio: VR01 tot en met VR25.',
    en: 'Name the safety region: VR01 to VR25.',
  },
  'party.region-unknown': {
    kind: 'invalid',
    nl: 'De veiligheidsregio {region} bestaat niet: VR01 tot en met VR25.',
    en: 'The safety region {region} does not exist: VR01 to VR25.',
  },
  'party.identifier-unknown': {
    kind: 'invalid',
    nl: 'De code {name} kennen wij niet. Bekend zijn: {known}.',
    en: 'We do not know the code {name}. Known are: {known}.',
  },
  'party.identifier-wrong': {
    kind: 'invalid',
    nl: 'De code {name} klopt niet{reason, select, check {: het controlecijfer past er niet bij} length {: het aantal tekens is anders} placeholder {: alleen nullen} empty {: hij is leeg} other {}}. Neem hem over van de bron.',
    en: 'The code {name} is not right{reason, select, check {: the check digit does not fit} length {: the number of characters differs} placeholder {: nothing but zeros} empty {: it is empty} other {}}. Copy it from its source.',
  },
  'party.scopes-missing': {
    kind: 'invalid',
    nl: 'Noem ten minste één ding dat de sleutel mag.',
    en: 'Name at least one thing that the key may do.',
  },
  'party.scope-unknown': { kind: 'invalid', nl: 'De bevoegdheid {scope} bestaat niet.', en: 'The scope {scope} does not exist.' },
  'party.secret-form': {
    kind: 'invalid',
    nl: 'Het geheim heeft 8 tot 256 tekens zonder spaties.',
    en: 'The secret has 8 to 256 characters without spaces.',
  },
  'party.secret-taken': {
    kind: 'conflict',
    nl: 'Dit geheim is al in gebruik. Kies een ander.',
    en: 'This secret is in use already. Choose another.',
  },
  'party.interest-unknown': {
    kind: 'invalid',
    nl: 'Het belang {ref} is geen organisatie of concern uit dit bestand.',
    en: 'The interest {ref} is no organisation or holding in this file.',
  },
  'party.key-name': {
    kind: 'invalid',
    nl: 'Een naam bestaat uit letters, cijfers, spaties, punten en streepjes, ten hoogste 60.',
    en: 'A name consists of letters, digits, spaces, dots and dashes, 60 at most.',
  },
  'party.key-days': {
    kind: 'invalid',
    nl: 'Een sleutel geldt 1 tot {longest} dagen.',
    en: 'A key is valid for 1 to {longest} days.',
  },
  'party.colleague-known': {
    kind: 'conflict',
    nl: 'Dit e-mailadres staat al bij de mensen van uw organisatie. Nodig deze persoon daar opnieuw uit.',
    en: 'This e-mail address is among the people of your organisation already. Invite this person again there.',
  },
  'party.last-administrator': {
    kind: 'conflict',
    nl: 'Dit is de laatste beheerder van uw organisatie. Nodig eerst een andere beheerder uit.',
    en: 'This is the last administrator of your organisation. Invite another administrator first.',
  },
  'party.key-not-found': { kind: 'not-found', nl: 'Deze sleutel is er niet.', en: 'There is no such key.' },
} as const satisfies Readonly<Record<string, ProblemText>>;
