import type { DemoScript, DemoSite, DemoSupplier, Incident } from '../../../../domain/demo/demo-script.js';
import { DEMO_ARTICLES } from './demo-articles.js';
import { OCCUPANCY_2020 } from './occupancy-2020.js';

const EVERYTHING = DEMO_ARTICLES.map(({ code }) => code);
const IN_NURSING_HOMES = ['FFP2', 'MASK2R', 'GOWN', 'APRON', 'GLOVE-M', 'HANDALC'];

type Parts = Pick<DemoSite, 'share' | 'covidShare' | 'earlierDays' | 'bufferWeeks' | 'buysFrom'>;

const hospital = (id: string, [share, covidShare]: readonly [number, number], parts: Omit<Parts, 'share' | 'covidShare'>): DemoSite => ({
  id,
  share,
  covidShare,
  ...parts,
  uses: EVERYTHING,
});

/** The epidemic begins in Brabant, where hospitals happen to buy from a supplier that stops. */
const brabant = (id: string, share: number, bufferWeeks: number): DemoSite =>
  hospital(id, [share, share * 1.6], { earlierDays: 7, bufferWeeks, buysFrom: 1 });
const elsewhere = (id: string, share: number, bufferWeeks: number, buysFrom: number): DemoSite =>
  hospital(id, [share, share * 0.8], { earlierDays: -3, bufferWeeks, buysFrom });

const nursingHome = (id: string, buysFrom: number): DemoSite => ({
  id,
  share: 0.004,
  covidShare: 0.002,
  earlierDays: -10,
  bufferWeeks: 7,
  uses: IN_NURSING_HOMES,
  buysFrom,
});

const SITES: readonly DemoSite[] = [
  elsewhere('H01', 0.014, 7, 0),
  elsewhere('H02', 0.018, 8, 0),
  elsewhere('H03', 0.022, 8, 2),
  elsewhere('H04', 0.009, 7, 3),
  brabant('H05', 0.024, 7),
  brabant('H06', 0.02, 6),
  brabant('H07', 0.012, 7),
  brabant('H08', 0.021, 6),
  brabant('H09', 0.013, 7),
  brabant('H10', 0.017, 6),
  brabant('H11', 0.022, 7),
  brabant('H12', 0.012, 6),
  brabant('H13', 0.011, 6),
  elsewhere('H14', 0.024, 8, 0),
  elsewhere('H15', 0.016, 8, 2),
  elsewhere('H16', 0.011, 7, 3),
  elsewhere('H17', 0.014, 8, 0),
  elsewhere('H18', 0.012, 7, 2),
  elsewhere('H19', 0.02, 8, 3),
  elsewhere('H20', 0.018, 8, 0),
  elsewhere('H21', 0.012, 8, 2),
  elsewhere('H22', 0.009, 7, 3),
  elsewhere('H23', 0.012, 8, 0),
  elsewhere('H24', 0.016, 8, 2),
  nursingHome('N01', 0),
  nursingHome('N02', 3),
  nursingHome('N03', 0),
  nursingHome('N04', 2),
  nursingHome('N05', 3),
  nursingHome('N06', 0),
  nursingHome('N07', 2),
];

const SUPPLIERS: readonly DemoSupplier[] = [
  {
    id: 'S01',
    sells: ['FFP2', 'MASK2R', 'GOWN', 'GOGGLE'],
    stockWeeks: 6,
    inbound: [{ from: '2020-03-16', factor: 1.4 }],
  },
  {
    id: 'S02',
    sells: ['FFP2', 'MASK2R', 'GLOVE-M'],
    stockWeeks: 6,
    inbound: [{ from: '2020-02-10', factor: 0, articles: ['FFP2', 'MASK2R'] }],
  },
  {
    id: 'S03',
    sells: ['GOWN', 'APRON', 'FFP2'],
    stockWeeks: 6,
    inbound: [
      { from: '2020-03-09', factor: 1.2 },
      { from: '2020-03-16', factor: 0, articles: ['GOWN'] },
    ],
  },
  {
    id: 'S04',
    sells: ['GOWN', 'APRON', 'GLOVE-M', 'HANDALC', 'MASK2R'],
    stockWeeks: 7,
    inbound: [{ from: '2020-03-23', factor: 1.3 }],
  },
  { id: 'S05', sells: ['HMEF', 'GOGGLE', 'HANDALC'], stockWeeks: 8, inbound: [{ from: '2020-03-23', factor: 1.5 }] },
];

const INCIDENTS: readonly Incident[] = [
  { kind: 'late', reporter: 'H16', week: 9, days: 6 },
  { kind: 'late', reporter: 'N05', week: 14, days: 9 },
  { kind: 'late', reporter: 'H23', week: 19, days: 4 },
  { kind: 'silent', reporter: 'H22', week: 14 },
  { kind: 'sent-twice', reporter: 'H03', week: 11 },
  { kind: 'corrected', reporter: 'H14', week: 16, product: 'MASK2R', factor: 10 },
  {
    kind: 'signal-withdrawn',
    reporter: 'H19',
    week: 15,
    product: 'GOGGLE',
    reason: 'The boxes were found in another store room.',
  },
  {
    kind: 'interruption',
    reporter: 'S03',
    product: 'GOWN',
    announced: '2020-03-05',
    startsOn: '2020-03-16',
    endsOn: '2020-05-31',
    reason: 'component-or-material',
    marketShare: 0.3,
  },
];

/**
 * The demo world: twenty weeks up to Friday 3 April 2020, at the top of the first wave. Occupancy is real; patients in
 * ordinary times are rounded figures; everything else is invented.
 */
export const DEMO_SCRIPT: DemoScript = {
  seed: 20_200_403,
  firstEnd: '2019-11-22',
  weeks: 20,
  occupancy: OCCUPANCY_2020,
  inpatients: 25_000,
  icuPatients: 900,
  articles: DEMO_ARTICLES,
  sites: SITES,
  suppliers: SUPPLIERS,
  incidents: INCIDENTS,
};
