import type { ProblemText } from '../problem-text.js';

/** Refusals about files with many reports. */
export const IMPORT_PROBLEMS = {
  'import.not-found': {
    kind: 'not-found',
    nl: 'Dit bestand is niet ingelezen, of is niet van uw organisatie.',
    en: 'No such file was imported, or it is not of your organisation.',
  },
  'import.media-type': {
    kind: 'unsupported',
    nl: 'Stuur text/csv, application/x-ndjson of een XLSX-bestand onder zijn eigen soort.',
    en: 'Send text/csv, application/x-ndjson or an XLSX file under its own type.',
  },
  'import.none': { kind: 'invalid', nl: 'Kies eerst een bestand.', en: 'Choose a file first.' },
  'import.name': {
    kind: 'invalid',
    nl: 'Kies een bestand dat eindigt op .xlsx, .csv of .ndjson.',
    en: 'Choose a file whose name ends in .xlsx, .csv or .ndjson.',
  },
  'import.empty': { kind: 'invalid', nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'import.too-large': {
    kind: 'too-large',
    nl: 'Dit bestand is groter dan {megabytes} MB. Verdeel het over meer bestanden.',
    en: 'This file is larger than {megabytes} MB. Split it into several files.',
  },
  'import.too-many': {
    kind: 'conflict',
    nl: 'Er wachten al {most} bestanden van uw organisatie. Probeer het opnieuw als er een klaar is.',
    en: 'There are {most} files of your organisation waiting already. Try again when one is done.',
  },
  'import.wrong-type': {
    kind: 'invalid',
    nl: 'Wat in dit bestand zit, past niet bij zijn soort ({format}). Sla het opnieuw op als {format}.',
    en: 'What is in this file does not fit its type ({format}). Save it again as {format}.',
  },
  'import.encoding': {
    kind: 'invalid',
    nl: 'De tekens in dit bestand zijn niet te lezen. Sla het op als UTF-8 (in Excel: CSV UTF-8).',
    en: 'The characters in this file cannot be read. Save it as UTF-8 (in Excel: CSV UTF-8).',
  },
  'import.head-missing': {
    kind: 'invalid',
    nl: 'De eerste regel moet de namen van de kolommen bevatten, met minstens productgroep. Gebruik het sjabloon.',
    en: 'The first line must hold the names of the columns, productGroup at least. Use the template.',
  },
  'import.column-unknown': {
    kind: 'invalid',
    nl: 'Deze kolom kennen wij niet. Gebruik een naam uit het sjabloon, of haal de kolom weg.',
    en: 'We do not know this column. Use a name of the template, or take the column out.',
  },
  'import.column-twice': {
    kind: 'invalid',
    nl: 'Deze kolom staat er twee keer in. Haal er een weg.',
    en: 'This column is in the file twice. Take one out.',
  },
  'import.too-many-columns': {
    kind: 'invalid',
    nl: 'Dit bestand heeft meer dan {most} kolommen.',
    en: 'This file has more than {most} columns.',
  },
  'import.too-many-rows': {
    kind: 'invalid',
    nl: 'Dit bestand heeft meer dan {most} rijen. Verdeel het over meer bestanden.',
    en: 'This file has more than {most} rows. Split it into several files.',
  },
  'import.sheet-broken': {
    kind: 'invalid',
    nl: 'Dit rekenblad is niet te lezen: het is beschadigd, heeft een wachtwoord of is geen XLSX. Sla het opnieuw op.',
    en: 'This spreadsheet cannot be read: it is damaged, has a password or is no XLSX. Save it again.',
  },
  'import.sheet-too-large': {
    kind: 'invalid',
    nl: 'Dit rekenblad is uitgepakt te groot. Haal wat er niet bij hoort weg, of sla het op als CSV.',
    en: 'This spreadsheet is too large when unpacked. Take out what does not belong in it, or save it as CSV.',
  },
  'import.csv-broken': {
    kind: 'invalid',
    nl: 'Vanaf deze rij is het bestand niet te lezen: een aanhalingsteken staat verkeerd of ontbreekt, of de rij is te lang.',
    en: 'From this row the file cannot be read: a quotation mark is misplaced or missing, or the row is too long.',
  },
  'import.too-many-errors': {
    kind: 'invalid',
    nl: 'Meer dan {most} rijen zijn fout. Wij lezen niet verder: verbeter het hele bestand en stuur het opnieuw.',
    en: 'More than {most} rows are wrong. We read no further: mend the whole file and send it again.',
  },
  'import.damaged': {
    kind: 'invalid',
    nl: 'Dit bestand is bij ons beschadigd geraakt. Stuur het opnieuw: rijen die al goed waren, tellen niet dubbel.',
    en: 'This file was damaged while we kept it. Send it again: rows that were right already do not count twice.',
  },
  'import.given-up': {
    kind: 'invalid',
    nl: 'Het lezen ging hier telkens mis. Stuur het bestand opnieuw; gaat het weer mis, neem dan contact met ons op.',
    en: 'Reading went wrong here each time. Send the file again; if it goes wrong again, contact us.',
  },
  'import.not-json': {
    kind: 'invalid',
    nl: 'Deze regel is geen JSON. Zet op elke regel één melding.',
    en: 'This line is not JSON. Put one report on each line.',
  },
  'import.row-too-long': {
    kind: 'invalid',
    nl: 'Deze rij is langer dan {most} tekens.',
    en: 'This row is longer than {most} characters.',
  },
  'import.stray-cell': {
    kind: 'invalid',
    nl: 'Deze rij heeft meer cellen dan er kolommen zijn. Zet tekst met een scheidingsteken tussen aanhalingstekens.',
    en: 'This row has more cells than there are columns. Put text that holds a separator between quotation marks.',
  },
  'import.formula': {
    kind: 'invalid',
    nl: 'In deze cel staat een formule. Zet er de uitkomst in (in Excel: Plakken speciaal, Waarden).',
    en: 'This cell holds a formula. Put in what it comes to (in Excel: Paste Special, Values).',
  },
  'import.jump': {
    kind: 'invalid',
    nl: 'Dit is ongeveer {factor} keer zo {direction, select, more {veel} other {weinig}} als in uw vorige opgave ({previous}). Klopt {stated}, of bedoelde u {meant}? Verbeter het, of zet ja in een kolom met de naam sprong klopt.',
    en: 'This is about {factor} times as {direction, select, more {much} other {little}} as in your previous statement ({previous}). Is {stated} right, or did you mean {meant}? Correct it, or put yes in a column called confirmedJump.',
  },
  'import.figure-unclear': {
    kind: 'invalid',
    nl: 'Is {figure} een duizendtal of een deel? Schrijf het zonder punt of komma, of sla het bestand op met puntkomma’s.',
    en: 'Is {figure} a thousand or a fraction? Write it without point or comma, or save the file with semicolons.',
  },
  'import.no-table': {
    kind: 'conflict',
    nl: 'Van dit bestand kunnen wij geen tabel geven: het is nog niet gelezen, of was er geen.',
    en: 'We cannot give a table of this file: it was not read yet, or was none.',
  },
  'import.not-tried': {
    kind: 'conflict',
    nl: 'Dit bestand is al ingelezen, of wordt niet meer bewaard. Stuur het opnieuw.',
    en: 'This file was imported already, or is kept no longer. Send it again.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
