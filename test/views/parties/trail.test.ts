import { describe, expect, it } from '@jest/globals';
import { trailPage } from '../../../src/modules/parties/views/trail.presenter.js';

const line = (action: string) => ({ action, subjectKind: 'report', subjectId: '<i>1</i>', recordedAt: new Date('2026-07-01T22:30:00Z') });

describe('the page of the own trail', () => {
  const html = trailPage({ language: 'nl', path: '/spoor', nav: [] }, [line('report.filed'), line('<b>.done'), line('toString')]);

  it('gives times of the clock in the Netherlands', () => expect(html).toContain('2 juli 2026 om 00:30'));
  it('turns known actions into sentences', () => expect(html).toContain('U deed een melding'));
  it('shows an unknown action by its code, escaped', () => {
    expect(html).toContain('&lt;b>.done');
    expect(html).toContain('toString');
    expect(html).not.toContain('<i>1');
  });
  it('counts, also nothing', () => {
    expect(html).toContain('Uw laatste 3 handelingen');
    expect(trailPage({ language: 'en', path: '/spoor', nav: [] }, [])).toContain('Nothing done yet');
  });
});
