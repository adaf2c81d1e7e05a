import type { ProblemText } from '../problem-text.js';

/** Refusals about files with a report. */
export const ATTACHMENT_PROBLEMS = {
  'attachment.none': { kind: 'invalid', nl: 'Kies eerst een bestand.', en: 'Choose a file first.' },
  'attachment.empty': { kind: 'invalid', nl: '{name}: dit bestand is leeg.', en: '{name}: this file is empty.' },
  'attachment.too-large': {
    kind: 'invalid',
    nl: '{name}: dit bestand is groter dan {megabytes} MB. Maak het kleiner.',
    en: '{name}: this file is larger than {megabytes} MB. Make it smaller.',
  },
  'attachment.too-many': {
    kind: 'invalid',
    nl: 'U koos te veel bestanden. Stuur er hooguit {most} tegelijk.',
    en: 'You chose too many files. Send at most {most} at a time.',
  },
  'attachment.full': {
    kind: 'conflict',
    nl: 'Bij deze melding kunnen nog {left} bestanden; het meeste is {most}.',
    en: 'This report can take {left} more files; the most is {most}.',
  },
  'attachment.unknown-kind': {
    kind: 'invalid',
    nl: '{name}: dit soort bestand nemen wij niet aan. Stuur een PDF, PNG, JPEG, XLSX, ODS, CSV of TXT (UTF-8).',
    en: '{name}: we do not take this kind of file. Send a PDF, PNG, JPEG, XLSX, ODS, CSV or TXT (UTF-8).',
  },
  'attachment.active': {
    kind: 'invalid',
    nl: '{name}: in dit bestand zit een script, een macro, een ander bestand of een wachtwoord. Sla het op zonder en stuur het opnieuw.',
    en: '{name}: this file holds a script, a macro, another file or a password. Save it without and send it again.',
  },
  'attachment.broken': {
    kind: 'invalid',
    nl: '{name}: dit bestand is beschadigd. Sla het opnieuw op.',
    en: '{name}: this file is damaged. Save it anew.',
  },
  'attachment.number': { kind: 'invalid', nl: 'Geef het nummer van de bijlage.', en: 'Give the number of the attachment.' },
} as const satisfies Readonly<Record<string, ProblemText>>;
