import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Chance } from '../../../src/domain/demo/chance.js';
import { demoEvents } from '../../../src/domain/demo/demo-events.js';
import { aScript, aSite } from './a-script.js';

/** Last name first, so that the order of names is nobody's but the rule's. */
const manySites = Array.from({ length: 40 }, (_, at) => aSite({ id: `Z${String(99 - at)}`, buysFrom: at }));

describe('the demo world', () => {
  it('is the same for the same script, and another for another seed', () => {
    expect(demoEvents(aScript())).toEqual(demoEvents(aScript()));
    expect(demoEvents(aScript({ seed: 8 }))).not.toEqual(demoEvents(aScript()));
  });

  it('holds what sites state, what suppliers state, and who raises their voice', () => {
    const kinds = demoEvents(aScript({ weeks: 20 })).map(({ kind }) => kind);
    const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
    expect([count('stock_report'), count('supplier_report')]).toEqual([40, 40]);
    expect(count('shortage_signal')).toBeGreaterThan(0);
    expect(kinds).toHaveLength(80 + count('shortage_signal'));
  });

  it('comes in order of receipt, and of one minute in order of name', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const keys = demoEvents(aScript({ seed, sites: manySites, weeks: 3 })).map(({ received_at, report_id }) => received_at + report_id);
        expect(keys).toEqual([...keys].sort());
      }),
      { numRuns: 10 },
    );
  });

  it('keeps two reports of one name in one minute', () => {
    const twice = { kind: 'interruption', reporter: 'S', product: 'FFP2', announced: '2020-02-10', startsOn: '2020-02-14' } as const;
    const rest = { endsOn: '2020-05-01', reason: 'economic', marketShare: 0.3 };
    const incidents = [
      { ...twice, ...rest },
      { ...twice, ...rest, reason: 'other' },
    ];
    const told = demoEvents(aScript({ incidents })).filter(({ kind }) => kind === 'supply_interruption');
    expect(told.map((event) => 'reason' in event && event.reason)).toEqual(['economic', 'other']);
  });

  it('draws every number from its seed', () => {
    const first = demoEvents(aScript({ seed: 2 ** 32 + 7 }));
    expect(first).toEqual(demoEvents(aScript({ seed: 7 })));
    expect(new Chance(2 ** 32 + 7).next()).toBe(new Chance(7).next());
  });
});
