import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/domain/problem.js';
import { understandReport } from '../../../src/domain/reports/understand-report.js';
import { context, notice, shortage, stock, surge } from './bodies.js';

describe('a report that makes sense', () => {
  it('is voluntary unless it says otherwise', () => {
    expect(understandReport(shortage(), context).report).toMatchObject({ kind: 'shortage', productGroup: 'ffp2', basis: 'voluntary' });
    expect(understandReport(notice({ basis: 'statutory' }), context).report.basis).toBe('statutory');
  });

  it('knows how it was counted', () => {
    const countingOf = (body: Parameters<typeof understandReport>[0]) => {
      const { report } = understandReport(body, context);
      return 'counting' in report ? report.counting : undefined;
    };
    expect(countingOf(stock())).toEqual({ unit: 'piece', packSize: undefined });
    expect(countingOf(stock({ packSize: 9 }))).toEqual({ unit: 'piece', packSize: undefined });
    expect(countingOf(stock({ unit: 'box' }))).toEqual({ unit: 'box', packSize: 20 });
    expect(countingOf(stock({ unit: 'box', packSize: 9 }))).toEqual({ unit: 'box', packSize: 9 });
    expect(countingOf(surge({ productGroup: 'hand-rub' }))).toEqual({ unit: 'litre', packSize: undefined });
    expect(countingOf(shortage())).toBeUndefined();
  });

  it('tells what its reporter should know', () => {
    const { notices } = understandReport(
      stock({
        unit: 'box',
        lots: [
          { expiresOn: '2026-11-22', quantity: 3 },
          { expiresOn: '2026-11-23', quantity: 4 },
        ],
      }),
      context,
    );
    expect(notices).toEqual([
      { code: 'pack-size-assumed', packSize: 20 },
      { code: 'expired-not-counted', quantity: 3 },
      { code: 'no-use-stated' },
    ]);
    expect(understandReport(stock({ usedPerWeek: 0, unit: 'box', packSize: 20 }), context).notices).toEqual([]);
    expect(understandReport(stock({ used: 0, periodStart: '2026-11-01', periodEnd: '2026-11-02' }), context).notices).toEqual([]);
    expect(understandReport(shortage({ quantityShort: 2, unit: 'box' }), context).notices).toEqual([
      { code: 'pack-size-assumed', packSize: 20 },
    ]);
    expect(understandReport(notice(), context).notices).toEqual([]);
  });

  it('is refused with every fault when it makes none', () => {
    const refused = (): unknown => understandReport(stock({ asOf: '2030-01-01', unit: 'litre', stockBlocked: 200 }), context);
    expect(refused).toThrow(Problem);
    try {
      refused();
    } catch (fault) {
      expect(fault instanceof Problem && fault.faults.length).toBe(3);
    }
  });
});
