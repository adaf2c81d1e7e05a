import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../src/domain/calendar.js';
import { rulesInForce } from '../../../src/modules/flags/rules-in-force.js';
import { PolicyInForce, type Rule, type StoredRule } from '../../../src/modules/expected-use/index.js';
import { allPolicyFacts } from '../../../src/modules/catalogue/index.js';
import { OWN_RULES } from '../../../src/modules/expected-use/rules.js';

const RULES: readonly Rule[] = [...allPolicyFacts(), ...OWN_RULES];
const stored = (rule: Rule, at: number) => ({ ...rule, id: at + 1 }) as StoredRule;
const decision = {
  id: 900,
  kind: 'posture',
  productGroup: null,
  side: null,
  validFrom: '2026-11-20',
  value: { posture: 'heightened', until: '2026-11-30', watch: ['ffp2'] },
} as const satisfies StoredRule<'posture'>;
const on = (day: Day, productGroup: string) => rulesInForce(new PolicyInForce(day, [...RULES.map(stored), decision]), productGroup);
const without = (productGroup: string) => rulesInForce(new PolicyInForce('2026-11-22', RULES.map(stored)), productGroup);

describe('what a flag is judged by in a posture', () => {
  it('is stricter for what is watched, and names the decision', () => {
    const watched = on('2026-11-22', 'ffp2');
    expect(watched.evaluation.thresholds.care.atExpected).toEqual({ watch: 6, warning: 4, critical: 2 });
    expect(watched.evaluation.thresholds.supplier.atExpected).toEqual({ watch: 5, warning: 3, critical: 1 });
    expect(watched.policy.map(({ kind }) => kind)).toContain('posture');
    expect(watched.version).toContain('.900');
  });

  it('is never looser than what was set for the product group itself', () => {
    const value = { atExpected: { watch: 10, warning: 8, critical: 5 }, atPeak: {} };
    const own = { ...decision, id: 901, kind: 'cover-thresholds', productGroup: 'ffp2', side: 'care', value } as const;
    const given = [...RULES.map(stored), decision, own as StoredRule<'cover-thresholds'>];
    expect(rulesInForce(new PolicyInForce('2026-11-22', given), 'ffp2').evaluation.thresholds.care.atExpected).toEqual(value.atExpected);
  });

  it('is what it was for what is not watched, and after the last day: to the letter, the version included', () => {
    expect(on('2026-11-22', 'apron')).toEqual(without('apron'));
    expect(on('2026-12-01', 'ffp2')).toEqual(without('ffp2'));
    expect(without('ffp2').evaluation.thresholds.care.atExpected).toEqual({ watch: 4, warning: 3, critical: 2 });
  });
});
