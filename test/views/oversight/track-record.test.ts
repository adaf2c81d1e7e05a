import { describe, expect, it } from '@jest/globals';
import type { Calibration } from '../../../src/domain/grading/calibration.js';
import { gradeFlags } from '../../../src/domain/grading/grade-flags.js';
import type { TrackRecordNow } from '../../../src/modules/oversight/grading/track-record.js';
import { trackRecord } from '../../../src/modules/oversight/grading/views/track-record.presenter.js';

const PERIOD = { from: '2026-01-01', to: '2026-12-31' };
const GRADE = gradeFlags([], [], { ...PERIOD, series: 1, today: PERIOD.to });
const scored = (weeks: number, brier: number): Calibration => ({
  weeks,
  forecasts: 40,
  brier,
  reference: 0.24,
  bins: [{ from: 0.75, to: 0.95, count: 40, said: 0.8, came: 0.6 }],
});
const NOW: TrackRecordNow = {
  ...PERIOD,
  national: GRADE,
  regional: GRADE,
  versions: [
    { version: 'cover-3', ...PERIOD, grade: GRADE, calibration: [scored(12, 0.04)] },
    { version: 'cover-2', ...PERIOD, grade: GRADE, calibration: [scored(12, 0.2)] },
  ],
  groups: [],
  calibration: [scored(4, 0.05), scored(12, 0.1234)],
  waiting: [],
  shortages: [],
};
const cellsOf = (rows: readonly { readonly cells: readonly unknown[] }[]) => rows.map(({ cells }) => cells);

describe('how well the service warned, in words', () => {
  it('has the Brier score of each horizon, of all and of each version of the formulas', () => {
    expect(cellsOf(trackRecord(NOW, 'nl').scores)).toEqual([
      ['4 weken', '40', '0,05', '0,24'],
      ['12 weken', '40', '0,123', '0,24'],
      ['12 weken, rekenregels cover-3', '40', '0,04', '0,24'],
      ['12 weken, rekenregels cover-2', '40', '0,2', '0,24'],
    ]);
  });

  it('says by class what was said and what came', () => {
    const [, twelve] = trackRecord(NOW, 'en').bins;
    expect(twelve?.caption).toBe('What we said and what came, within 12 weeks');
    expect(cellsOf(twelve?.rows ?? [])).toEqual([['75% – 95% (80% on average)', '60%', '40']]);
  });

  it('has a line for each version, and nothing at all before there is anything', () => {
    const shortage = {
      id: 's',
      productGroup: 'ffp2',
      scope: { kind: 'national', code: 'NL' } as const,
      beganOn: '2026-03-01',
      endedOn: null,
      source: 'x',
    };
    expect(cellsOf(trackRecord({ ...NOW, shortages: [shortage] }, 'en').grades)).toHaveLength(4);
    expect(trackRecord(NOW, 'en').grades).toEqual([]);
  });
});
