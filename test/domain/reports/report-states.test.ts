import { describe, expect, it } from '@jest/globals';
import { REPORT_TRANSITIONS } from '../../../src/domain/reports/report-states.js';
import { drawnTransitions } from '../../support/drawn-transitions.js';

describe('the life of a report', () => {
  it('is drawn as it is coded', () => {
    const coded = Object.entries(REPORT_TRANSITIONS).map(([name, { from, to }]) => `${from} --> ${to}: ${name}`);
    expect(coded.sort()).toEqual(drawnTransitions('reports/report-states.md'));
  });
});
