import type { Fact } from '../fact.js';
import type { ProductGroupId } from '../product-group-id.js';
import { SOURCES } from '../sources.js';

/** What happened at the emergency stock, with the figures that were published, in pieces unless the name says otherwise. */
export interface LchEvent extends Fact {
  /** Day, or month when no day was published: 'YYYY-MM-DD' or 'YYYY-MM'. */
  readonly at: string;
  /** Null: all products, or masks of every kind where the figures say so. */
  readonly productGroup: ProductGroupId | null;
  readonly what: string;
  readonly figures: Readonly<Record<string, number>>;
}

const event = (at: string, productGroup: ProductGroupId | null, what: string, figures: LchEvent['figures'], source: string): LchEvent => ({
  at,
  productGroup,
  what,
  figures,
  source,
  verified: true,
});

/** The LCH in dates, 2020 to 2022. Newspapers round. */
export const LCH_TIMELINE: readonly LchEvent[] = [
  event('2020-03-23', null, 'The LCH starts', {}, 'Reformatorisch Dagblad, 30 April 2020'),
  event(
    '2020-04',
    'ffp2',
    'An order for less than seven weeks of need',
    { ordered: 30_000_000, neededPerWeek: 4_500_000 },
    'nu.nl, April 2020',
  ),
  event(
    '2020-04',
    'ffp2',
    'One million a week made here is a quarter of the need',
    { madeHerePerWeek: 1_000_000, neededPerWeek: 4_000_000 },
    'Reformatorisch Dagblad and Skipr, April 2020',
  ),
  event(
    '2020-05',
    null,
    'Masks imported; 11 % rejected',
    { imported: 47_200_000, rejected: 5_000_000, rejectedForNow: 3_900_000 },
    'NOS, Algemeen Dagblad and Reformatorisch Dagblad, May 2020',
  ),
  event(
    '2020-06',
    null,
    'Bought, received and delivered so far, rounded',
    { purchased: 1_800_000_000, received: 155_000_000, delivered: 53_000_000, masksPurchased: 1_200_000_000 },
    'Skipr and Tubantia, June 2020',
  ),
  event(
    '2020-06',
    null,
    'The minister wants an iron stock of three to six months of use',
    { fromMonths: 3, toMonths: 6 },
    'Skipr, June 2020',
  ),
  event(
    '2020-09',
    'surgical-mask-iir',
    'More than a billion ordered; not all of the stock may go out',
    { ordered: 1_000_000_000, onStock: 700_000_000, releasable: 535_000_000 },
    'Reformatorisch Dagblad, September 2020',
  ),
  event(
    '2020-09',
    'examination-glove',
    'Not all of the stock may go out',
    { ordered: 695_000_000, onStock: 289_000_000, releasable: 175_000_000 },
    'Reformatorisch Dagblad, September 2020',
  ),
  event('2020-09', 'ffp2', 'Almost 20 million in store', { onStock: 20_000_000, usedPerWeek: 40_000 }, 'Trouw, September 2020'),
  event('2020-10', null, 'More than 13 million articles delivered in week 41', { delivered: 13_000_000 }, SOURCES.letter),
  event('2021-03', null, 'More than 3 million articles delivered in week 10', { delivered: 3_000_000 }, SOURCES.letter),
  event(
    '2021-03-01',
    null,
    'Bought (rounded) and delivered since the start, donations within the latter',
    { purchased: 2_500_000_000, delivered: 349_000_000, donated: 20_000_000, recipients: 6_330 },
    SOURCES.letterTable1,
  ),
  event(
    '2021-05',
    null,
    'More than two billion in eleven warehouses',
    { onStock: 2_000_000_000, notReleased: 800_000_000, warehouses: 11 },
    'de Volkskrant and Skipr, May 2021; not released: de Volkskrant, November 2021',
  ),
  event('2021-09-13', null, 'More than 848 million masks in store', { onStock: 848_000_000 }, 'de Volkskrant, 2 November 2021'),
  event('2021-10-01', 'kn95', 'No further delivery to care allowed', {}, 'de Volkskrant, November 2021'),
  event('2021-11', 'kn95', 'Stock written off at once', { writtenOff: 32_800_000 }, 'de Volkskrant and Nederlands Dagblad, November 2021'),
  event(
    '2022-05',
    null,
    'The minister keeps the emergency stock until 2024 and studies a duty for care to hold stock',
    {},
    'Skipr, May 2022',
  ),
];
