import { describe, expect, it } from '@jest/globals';
import type { ConclusionDraft } from '../../../src/domain/panel/drafts.js';
import { quorumOf } from '../../../src/domain/panel/panel-progress.js';
import { parseConclusion } from '../../../src/domain/panel/parse-conclusion.js';
import { Problem } from '../../../src/domain/problem.js';
import { thinness } from '../../../src/domain/panel/thin-faults.js';

const WITH_ADVICE: ConclusionDraft = { summary: 'Krap.', seriousness: 3, advice: [{ dike: null, action: 'monitor' }] };
const WITHOUT: ConclusionDraft = { ...WITH_ADVICE, advice: [{ dike: null, action: ' ' }] };

function conclude(draft: ConclusionDraft, assessed: number): unknown {
  const reading = { kinds: [{ id: 'monitor', dike: null }], today: '2026-11-22', language: 'nl' } as const;
  try {
    return parseConclusion(draft, { ...reading, panel: { invited: 4, assessed, quorum: 2 } }).confirmedBecause;
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

describe('the quorum of a panel', () => {
  it.each([
    { invited: 4, share: 0.5, quorum: 2 },
    { invited: 5, share: 0.5, quorum: 3 },
    { invited: 3, share: 1, quorum: 3 },
    { invited: 4, share: 0, quorum: 1 },
    { invited: 0, share: 0.5, quorum: 1 },
  ])('of $invited at $share is $quorum', ({ invited, share, quorum }) => expect(quorumOf(invited, share)).toBe(quorum));
});

describe('a conclusion that is thin', () => {
  const few = 'conclusion.few-assessments /confirmed';
  const nothing = 'conclusion.no-advice /confirmed';
  const why = 'flag.reason-missing /reason';

  it.each([
    { said: 'a quorum and advice ask nothing', draft: WITH_ADVICE, assessed: 2, outcome: null },
    { said: 'one expert too few', draft: WITH_ADVICE, assessed: 1, outcome: [few, why] },
    { said: 'no advice', draft: WITHOUT, assessed: 2, outcome: [nothing, why] },
    { said: 'both, all at once', draft: WITHOUT, assessed: 1, outcome: [few, nothing, why] },
    { said: 'a reason without a tick', draft: { ...WITHOUT, reason: 'Haast.' }, assessed: 2, outcome: [nothing] },
    { said: 'a tick without a reason', draft: { ...WITHOUT, confirmed: true, reason: ' ' }, assessed: 1, outcome: [why] },
    { said: 'both given', draft: { ...WITHOUT, confirmed: true, reason: ' Haast. ' }, assessed: 1, outcome: 'Haast.' },
    { said: 'a reason nobody asked for', draft: { ...WITH_ADVICE, confirmed: true, reason: 'x' }, assessed: 2, outcome: null },
  ])('$said', ({ draft, assessed, outcome }) => expect(conclude(draft, assessed)).toEqual(outcome));

  it('says how many were asked, how many answered, and how many are enough', () => {
    const [few] = thinness({ invited: 4, assessed: 1, quorum: 2 }, true);
    expect(few?.values).toEqual({ invited: 4, assessed: 1, quorum: 2 });
  });

  it('is not said to be without advice when the advice is faulty', () =>
    expect(conclude({ ...WITH_ADVICE, advice: [{ dike: null, action: 'zomaar' }] }, 2)).toEqual([
      'advice.action-unknown /advice/0/action',
    ]));
});
