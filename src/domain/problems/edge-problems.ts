import type { ProblemText } from '../problem-text.js';

/** Refusals of the doors themselves: HTTP, forms and files. */
export const EDGE_PROBLEMS = {
  'request.not-found': {
    kind: 'not-found',
    nl: 'Deze pagina of dit gegeven bestaat niet, of u mag het niet zien. Controleer het adres.',
    en: 'This page or item does not exist, or you may not see it. Check the address.',
  },
  'request.wrong-method': {
    kind: 'not-allowed',
    nl: 'Dit adres bestaat, maar niet voor {method}. Wel voor: {allowed}.',
    en: 'This address exists, but not for {method}. It takes: {allowed}.',
  },
  'request.bad-address': {
    kind: 'invalid',
    nl: 'Dit adres is niet goed geschreven. Controleer de tekens na elk procentteken.',
    en: 'This address is not well written. Check the characters after each per cent sign.',
  },
  'request.not-http': {
    kind: 'invalid',
    nl: 'Dit verzoek volgt de regels van HTTP niet, of kwam te langzaam binnen.',
    en: 'This request does not follow the rules of HTTP, or came in too slowly.',
  },
  'request.headers-too-large': {
    kind: 'too-large',
    nl: 'Het adres en de kopregels zijn samen te lang. Maak ze korter dan 16 kB.',
    en: 'The address and the headers together are too long. Keep them below 16 kB.',
  },
  'request.too-large': {
    kind: 'too-large',
    nl: 'Dit is te groot om te ontvangen. Stuur het in kleinere delen.',
    en: 'This is too large to receive. Send it in smaller parts.',
  },
  'request.unsupported': {
    kind: 'unsupported',
    nl: 'Dit soort bestand of tekst kan hier niet worden ontvangen. Stuur JSON.',
    en: 'This type of content cannot be received here. Send JSON.',
  },
  'request.body-missing': {
    kind: 'invalid',
    nl: 'Er zit niets in het verzoek. Stuur een JSON-object mee, met de kop Content-Type: application/json.',
    en: 'There is nothing in the request. Send a JSON object, with the header Content-Type: application/json.',
  },
  'request.malformed': {
    kind: 'invalid',
    nl: 'Wat u stuurde is geen geldige JSON. Controleer haakjes, komma’s en aanhalingstekens.',
    en: 'What you sent is not valid JSON. Check brackets, commas and quotes.',
  },
  'request.invalid': {
    kind: 'invalid',
    nl: 'Dit veld klopt niet: {reason}',
    en: 'This field is not right: {reason}',
  },
  'request.not-an-object': {
    kind: 'invalid',
    nl: 'Stuur hier een JSON-object: velden met hun waarden, tussen accolades.',
    en: 'Send a JSON object here: fields with their values, between braces.',
  },
  'request.unknown-field': {
    kind: 'invalid',
    nl: 'Dit veld kennen wij niet. Haal het weg of controleer de schrijfwijze.',
    en: 'We do not know this field. Remove it or check the spelling.',
  },
  'request.too-many': {
    kind: 'too-many',
    nl: 'U doet te veel verzoeken achter elkaar. Wacht {seconds} seconden en probeer het opnieuw.',
    en: 'Too many requests in a row. Wait {seconds} seconds and try again.',
  },
  'request.forged': {
    kind: 'forbidden',
    nl: 'Dit formulier is verlopen. Open de pagina opnieuw en verstuur het nog een keer.',
    en: 'This form has expired. Open the page again and send it once more.',
  },
  'service.unavailable': {
    kind: 'unavailable',
    nl: 'Het meldpunt kan dit nu niet verwerken. Er is niets opgeslagen. Probeer het over een minuut opnieuw.',
    en: 'The service cannot process this now. Nothing was stored. Try again in a minute.',
  },
  'service.failed': {
    kind: 'failed',
    nl: 'Er ging iets mis bij het meldpunt. Er is niets half opgeslagen. Probeer het opnieuw of bel ons.',
    en: 'Something went wrong on our side. Nothing was stored half. Try again or call us.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
