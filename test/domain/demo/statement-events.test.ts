import { describe, expect, it } from '@jest/globals';
import { Chance } from '../../../src/domain/demo/chance.js';
import { siteStatements, supplierStatements } from '../../../src/domain/demo/statement-events.js';
import { aScript } from './a-script.js';

const line = (reporter: string, week: number, product = 'FFP2') => ({
  reporter,
  week,
  product,
  stock: 1,
  used: 2,
  received: 3,
  onOrder: 4,
});
const supplied = { stock: 1, received: 2, shipped: 3, backorder: 4, expectedInbound28d: 5 };
const minutesOn = (day: string, instant: string): number => (Date.parse(instant) - Date.parse(`${day}T00:00:00Z`)) / 60_000;

describe('the statements of the demo world', () => {
  it('are one per site and week, with all its articles', () => {
    const lines = [line('A', 0), line('B', 0), line('A', 0, 'GOWN'), line('A', 9)];
    const statements = siteStatements(lines, aScript(), new Chance(1));
    const written = { unit: 'piece', stock: 1, used: 2, received: 3, on_order: 4 };
    const head = { kind: 'stock_report', cadence: 'weekly', supersedes: null };
    expect(statements).toMatchObject([
      {
        ...{ ...head, report_id: 'A-W01', reporter: 'A', period_start: '2020-01-25', period_end: '2020-01-31' },
        lines: [
          { ...written, product: 'FFP2' },
          { ...written, product: 'GOWN' },
        ],
      },
      { ...head, report_id: 'B-W01', reporter: 'B', lines: [{ ...written, product: 'FFP2' }] },
      { ...head, report_id: 'A-W10', period_start: '2020-03-28', period_end: '2020-04-03', lines: [{ ...written, product: 'FFP2' }] },
    ]);
  });

  it('are of suppliers too, who have no rhythm to tell', () => {
    const [statement, ...more] = supplierStatements([{ reporter: 'S', week: 1, product: 'FFP2', ...supplied }], aScript(), new Chance(1));
    expect(more).toEqual([]);
    expect(statement).toMatchObject({
      ...{ kind: 'supplier_report', report_id: 'S-W02', reporter: 'S', period_start: '2020-02-01', period_end: '2020-02-07' },
      lines: [{ product: 'FFP2', unit: 'piece', stock: 1, received: 2, shipped: 3, backorder: 4, expected_inbound_28d: 5 }],
    });
    expect(statement).not.toHaveProperty('cadence');
  });

  it('come in on the last day of the week, from noon to four, a minute after they were made', () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => line(`Z${at}`, 0));
    const statements = siteStatements(lines, aScript(), new Chance(1));
    const received = statements.map(({ received_at }) => minutesOn('2020-01-31', received_at));
    expect([Math.min(...received), Math.max(...received)]).toEqual([720, 959]);
    expect(statements.map(({ created_at }) => minutesOn('2020-01-31', created_at))).toEqual(received.map((minute) => minute - 1));
  });
});
