import type { ProblemText } from '../problem-text.js';
import { ATTACHMENT_PROBLEMS } from './attachment-problems.js';
import { CORRESPONDENCE_PROBLEMS } from './correspondence-problems.js';
import { RECEIPT_PROBLEMS } from './receipt-problems.js';
import { REPORT_SHAPE_PROBLEMS } from './report-shape-problems.js';

/** Refusals about reports. */
export const REPORT_PROBLEMS = {
  ...REPORT_SHAPE_PROBLEMS,
  ...CORRESPONDENCE_PROBLEMS,
  ...ATTACHMENT_PROBLEMS,
  ...RECEIPT_PROBLEMS,
  'report.product-group-unknown': {
    kind: 'invalid',
    nl: 'Deze productgroep kennen wij niet. Kies er een uit de lijst (API: /api/v1/product-groups).',
    en: 'We do not know this product group. Choose one from the list (API: /api/v1/product-groups).',
  },
  'report.article-unknown': {
    kind: 'invalid',
    nl: 'Er is nog geen artikelregister: uit een GTIN of UDI-DI kunnen wij de productgroep niet afleiden. Geef ook de productgroep op.',
    en: 'There is no register of articles yet: we cannot tell the product group from a GTIN or UDI-DI. State the product group as well.',
  },
  'report.gtin': {
    kind: 'invalid',
    nl: 'Dit is geen geldige GTIN. Controleer de cijfers onder de streepjescode: 8, 12, 13 of 14 stuks.',
    en: 'This is not a valid GTIN. Check the digits below the bar code: 8, 12, 13 or 14 of them.',
  },
  'report.udi-di': {
    kind: 'invalid',
    nl: 'Dit is geen geldige UDI-DI. Neem de code over van het etiket, zonder datum en lotnummer.',
    en: 'This is not a valid UDI-DI. Copy the code from the label, without date and lot number.',
  },
  'report.in-future': {
    kind: 'invalid',
    nl: 'Deze datum ligt in de toekomst. Kies vandaag ({today}) of een eerdere dag.',
    en: 'This date lies in the future. Choose today ({today}) or an earlier day.',
  },
  'report.too-old': {
    kind: 'invalid',
    nl: 'Deze datum is te lang geleden. Kies {earliest} of later.',
    en: 'This date is too long ago. Choose {earliest} or later.',
  },
  'report.reason-unexplained': {
    kind: 'invalid',
    nl: 'U koos een andere reden. Schrijf in de toelichting welke.',
    en: 'You chose another reason. Write in the note which one.',
  },
  'report.unit-does-not-fit': {
    kind: 'invalid',
    nl: 'Dit product wordt niet in deze eenheid geteld. Kies een van deze: {units}.',
    en: 'This product is not counted in this unit. Choose one of these: {units}.',
  },
  'report.unit-missing': {
    kind: 'invalid',
    nl: 'Kies waarin u het aantal telde: stuks, paren, dozen of liters.',
    en: 'Choose what you counted in: pieces, pairs, boxes or litres.',
  },
  'report.pack-size-missing': {
    kind: 'invalid',
    nl: 'Vul in hoeveel er in een doos zitten, of tel in stuks of liters.',
    en: 'Fill in how many there are in a box, or count in pieces or litres.',
  },
  'report.fraction': {
    kind: 'invalid',
    nl: 'Vul een heel aantal in. Alleen liters en gebruik per week mogen een deel zijn.',
    en: 'Enter a whole number. Only litres and use per week may be a fraction.',
  },
  'report.notice-of-care': {
    kind: 'invalid',
    nl: 'Alleen een leverancier meldt een onderbreking of stopzetting. Krijgt u een product niet, doe dan een melding van een tekort (shortage).',
    en: 'Only a supplier reports an interruption or discontinuation. If you cannot get a product, report a shortage instead.',
  },
  'report.blocked-exceeds': {
    kind: 'invalid',
    nl: 'De geblokkeerde voorraad is een deel van de voorraad ({stockOnHand}) en kan niet meer zijn. Verbeter een van de twee.',
    en: 'Blocked stock is a part of the stock on hand ({stockOnHand}) and cannot be more. Correct one of the two.',
  },
  'report.lots-exceed': {
    kind: 'invalid',
    nl: 'De partijen tellen op tot {inLots}, meer dan de voorraad ({stockOnHand}). Verbeter een van de twee.',
    en: 'The lots add up to {inLots}, more than the stock on hand ({stockOnHand}). Correct one of the two.',
  },
  'report.use-twice': {
    kind: 'invalid',
    nl: 'Geef het gebruik op één manier: per week, of over een periode.',
    en: 'State the use in one way: per week, or over a period.',
  },
  'report.period-missing': {
    kind: 'invalid',
    nl: 'Vul in over welke dagen dit gebruik gaat.',
    en: 'Fill in which days this use is about.',
  },
  'report.used-missing': {
    kind: 'invalid',
    nl: 'Vul in hoeveel er in deze periode is gebruikt, of laat de periode weg.',
    en: 'Fill in how much was used in this period, or leave out the period.',
  },
  'report.days-without-use': {
    kind: 'invalid',
    nl: 'Vul in hoeveel er is gebruikt, of laat de dagen zonder voorraad weg.',
    en: 'Enter how much was used, or leave out the days with nothing left.',
  },
  'report.days-exceed': {
    kind: 'invalid',
    nl: 'Het gebruik gaat over {days, plural, one {# dag} other {# dagen}}. Vul niet meer dagen zonder voorraad in.',
    en: 'The use is about {days, plural, one {# day} other {# days}}. Enter no more days with nothing left.',
  },
  'report.ends-before-start': {
    kind: 'invalid',
    nl: 'Het einde ligt voor het begin ({start}). Kies een latere dag.',
    en: 'The end lies before the start ({start}). Choose a later day.',
  },
  'report.period-after-day': {
    kind: 'invalid',
    nl: 'De periode loopt door na de dag van deze opgave ({asOf}). Kies een eerder einde.',
    en: 'The period goes on after the day of this statement ({asOf}). Choose an earlier end.',
  },
  'report.delivery-past': {
    kind: 'invalid',
    nl: 'Deze levering ligt voor de dag van de opgave ({asOf}). Vul in wanneer u haar nu verwacht.',
    en: 'This delivery lies before the day of the statement ({asOf}). Fill in when you expect it now.',
  },
  'report.delivery-too-far': {
    kind: 'invalid',
    nl: 'Deze levering is te ver weg. Noem leveringen tot en met {latest}.',
    en: 'This delivery is too far away. Give deliveries up to {latest}.',
  },
  'report.surge-missing': {
    kind: 'invalid',
    nl: 'Vul in hoeveel keer zo veel u verwacht te gebruiken, of hoeveel per week.',
    en: 'Fill in how many times as much you expect to use, or how much per week.',
  },
  'report.surge-twice': {
    kind: 'invalid',
    nl: 'Kies één manier: hoeveel keer zo veel, of hoeveel per week.',
    en: 'Choose one way: how many times as much, or how much per week.',
  },
  'report.jump': {
    kind: 'invalid',
    nl: 'Dit is ongeveer {factor} keer zo {direction, select, more {veel} other {weinig}} als in uw vorige opgave ({previous}). Klopt {stated}, of bedoelde u {meant}? Verbeter het, of stuur het nog eens met "confirmedJump": true.',
    en: 'This is about {factor} times as {direction, select, more {much} other {little}} as in your previous statement ({previous}). Is {stated} right, or did you mean {meant}? Correct it, or send it again with "confirmedJump": true.',
  },
  'report.key-missing': {
    kind: 'invalid',
    nl: 'Stuur de kop Idempotency-Key mee, met 1 tot 255 tekens. Kies voor elke nieuwe melding een nieuwe.',
    en: 'Send the header Idempotency-Key, with 1 to 255 characters. Choose a new one for every new report.',
  },
  'report.key-reused': {
    kind: 'conflict',
    nl: 'Deze Idempotency-Key is al gebruikt voor een andere melding. Kies een nieuwe.',
    en: 'This Idempotency-Key was used for another report already. Choose a new one.',
  },
  'report.cursor': {
    kind: 'invalid',
    nl: 'Deze plaats in de lijst bestaat niet. Begin vooraan, zonder cursor.',
    en: 'There is no such place in the list. Begin at the start, without a cursor.',
  },
  'report.kind-changed': {
    kind: 'invalid',
    nl: 'Een verbetering blijft van dezelfde soort ({kind}). Trek deze melding in en doe een nieuwe.',
    en: 'A correction stays of the same kind ({kind}). Withdraw this report and file a new one.',
  },
  'report.withdrawn': {
    kind: 'conflict',
    nl: 'Deze melding is ingetrokken. Doe een nieuwe melding.',
    en: 'This report was withdrawn. File a new report.',
  },
  'report.changed-meanwhile': {
    kind: 'conflict',
    nl: 'Deze melding is intussen door iemand anders veranderd. Bekijk haar opnieuw.',
    en: 'This report was changed by someone else in the meantime. Look at it again.',
  },
  'report.not-found': {
    kind: 'not-found',
    nl: 'Deze melding bestaat niet, of is niet van uw organisatie.',
    en: 'This report does not exist, or is not of your organisation.',
  },
  'report.nothing-stated': {
    kind: 'invalid',
    nl: 'Vul voor minstens één product de voorraad in.',
    en: 'Fill in the stock of one product at least.',
  },
  'report.nothing-before': {
    kind: 'conflict',
    nl: 'Er is nog geen eerdere opgave om te herhalen. Vul de voorraad in.',
    en: 'There is no earlier statement to repeat yet. Fill in the stock.',
  },
  'report.group-twice': {
    kind: 'invalid',
    nl: 'Dit product staat twee keer in de opgave. Haal er een weg.',
    en: 'This product is in the statement twice. Remove one.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
