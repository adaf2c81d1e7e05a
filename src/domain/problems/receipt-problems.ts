import type { ProblemText } from '../problem-text.js';

/** Refusals about following a report with its receipt code. */
export const RECEIPT_PROBLEMS = {
  'receipt.missing': {
    kind: 'invalid',
    nl: 'Vul de ontvangstcode in.',
    en: 'Fill in the receipt code.',
  },
  'receipt.mistyped': {
    kind: 'invalid',
    nl: 'In deze code zit een typefout: het laatste teken past niet bij de andere. Neem de code nog een keer over.',
    en: 'There is a slip in this code: its last character does not fit the others. Copy the code once more.',
  },
  'receipt.unknown': {
    kind: 'invalid',
    nl: 'Met deze code vinden wij geen melding. Een ontvangstcode heeft 20 letters en cijfers; 0, 1, I, L, O en U komen niet voor.',
    en: 'We find no report with this code. A receipt code has 20 letters and digits; 0, 1, I, L, O and U do not occur.',
  },
  'receipt.too-many': {
    kind: 'too-many',
    nl: 'Hier zijn te vaak verkeerde codes ingevuld. Wacht {seconds} seconden. Met een account kunt u zich wel meteen aanmelden.',
    en: 'Wrong codes were filled in here too often. Wait {seconds} seconds. With an account you can sign in at once.',
  },
  'receipt.ended': {
    kind: 'unauthenticated',
    nl: 'U hebt te lang niets gedaan. Vul de ontvangstcode opnieuw in. Er is niets verstuurd.',
    en: 'You did nothing for too long. Fill in the receipt code again. Nothing was sent.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
