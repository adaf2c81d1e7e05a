import { defineMessages } from '../../../web/languages/define-messages.js';

/** Sentences about the files with a report. */
export const attachmentsWords = defineMessages({
  'attachments.title': { nl: 'Bijlagen', en: 'Attachments' },
  'attachments.none': { nl: 'Er zijn geen bijlagen.', en: 'There are no attachments.' },
  'attachment.line': { nl: '{name}, van {who}, {at}', en: '{name}, from {who}, {at}' },
  'attachment.desk': { nl: 'het meldpunt', en: 'the meldpunt' },
  'attachment.reporter': { nl: 'de organisatie', en: 'the organisation' },
  'add.label': { nl: 'Bestanden toevoegen', en: 'Add files' },
  'add.hint': {
    nl: 'PDF, PNG, JPEG, XLSX, ODS, CSV of TXT; hooguit 5 tegelijk, elk tot 10 MB. Plaats, tijd en maker van een foto halen wij weg, uit een PDF of rekenblad zo veel als kan.',
    en: 'PDF, PNG, JPEG, XLSX, ODS, CSV or TXT; at most 5 at a time, each up to 10 MB. We remove place, time and maker of a photograph, and as much as can be from a PDF or spreadsheet.',
  },
  'add.send': { nl: 'Toevoegen', en: 'Add' },
});
