import type { ProblemText } from '../problem-text.js';

/** Refusals of a field of a report that has no good shape. */
export const REPORT_SHAPE_PROBLEMS = {
  'report.field-missing': {
    kind: 'invalid',
    nl: 'Vul dit veld in.',
    en: 'Fill in this field.',
  },
  'report.kind': {
    kind: 'invalid',
    nl: 'Kies een soort melding: {kinds}.',
    en: 'Choose a kind of report: {kinds}.',
  },
  'report.not-a-number': {
    kind: 'invalid',
    nl: 'Vul hier een getal in, alleen cijfers.',
    en: 'Enter a number here, digits only.',
  },
  'report.number-too-small': {
    kind: 'invalid',
    nl: 'Dit getal is te klein. Het moet {inclusive, select, yes {minstens} other {meer dan}} {minimum} zijn.',
    en: 'This number is too small. It must be {inclusive, select, yes {at least} other {more than}} {minimum}.',
  },
  'report.number-too-large': {
    kind: 'invalid',
    nl: 'Dit getal is te groot. Het mag hoogstens {maximum} zijn. Controleer de eenheid.',
    en: 'This number is too large. It may be {maximum} at most. Check the unit.',
  },
  'report.not-a-day': {
    kind: 'invalid',
    nl: 'Dit is geen bestaande datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-22.',
    en: 'This is no existing date. Write year-month-day, for example 2026-11-22.',
  },
  'report.not-one-of': {
    kind: 'invalid',
    nl: 'Kies een van deze: {allowed}.',
    en: 'Choose one of these: {allowed}.',
  },
  'report.not-text': {
    kind: 'invalid',
    nl: 'Vul hier gewone tekst in.',
    en: 'Enter plain text here.',
  },
  'report.too-long': {
    kind: 'invalid',
    nl: 'Dit is te lang. Gebruik hoogstens {maximum} tekens.',
    en: 'This is too long. Use {maximum} characters at most.',
  },
  'report.too-many-items': {
    kind: 'invalid',
    nl: 'Dit zijn er te veel. Noem er hoogstens {maximum}.',
    en: 'These are too many. Give {maximum} at most.',
  },
  'report.not-yes-or-no': {
    kind: 'invalid',
    nl: 'Antwoord hier ja (true) of nee (false).',
    en: 'Answer yes (true) or no (false) here.',
  },
  'report.not-a-list': {
    kind: 'invalid',
    nl: 'Geef hier een lijst.',
    en: 'Give a list here.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
