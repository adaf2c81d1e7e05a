import type { DemoScript, DemoSite } from '../../../src/domain/demo/demo-script.js';

/** A place of care that uses one article. */
export const aSite = (parts: Partial<DemoSite> = {}): DemoSite => ({
  ...{ id: 'A', share: 0.01, covidShare: 0.02, earlierDays: 0, bufferWeeks: 3, uses: ['FFP2'], buysFrom: 0 },
  ...parts,
});

/** Two sites, two suppliers and one article over eight weeks, with patients from the fifth on. */
export function aScript(parts: Partial<DemoScript> = {}): DemoScript {
  return {
    seed: 7,
    firstEnd: '2020-01-31',
    weeks: 8,
    occupancy: [
      { monday: '2020-02-24', icu: [100, 150, 200, null, 300, 350, 400], ward: [200, 300, 400, 500, null, 700, 800] },
      {
        monday: '2020-03-02',
        icu: [450, 500, 550, 600, 650, 700, 750],
        ward: [900, 950, 1000, 1100, 1200, 1300, 1400],
      },
    ],
    inpatients: 20_000,
    icuPatients: 1_000,
    articles: [{ code: 'FFP2', perInpatient: 0.2, perIcuPatient: 1, perCovidWard: 3, perCovidIcu: 8 }],
    sites: [aSite(), aSite({ id: 'B', buysFrom: 1 })],
    suppliers: [
      { id: 'S', sells: ['FFP2'], stockWeeks: 2, inbound: [{ from: '2020-02-14', factor: 0 }] },
      { id: 'T', sells: ['FFP2'], stockWeeks: 2, inbound: [] },
    ],
    incidents: [],
    ...parts,
  };
}
