import { describe, expect, it } from '@jest/globals';
import { escalationProps } from '../../../src/modules/escalations/views/escalation.presenter.js';
import { flagListProps } from '../../../src/modules/flags/views/flag-list.presenter.js';
import type { ShownFlag } from '../../../src/modules/flags/shown-flag.js';
import { evidenceSide } from '../../../src/modules/panel/views/evidence-side.presenter.js';
import { happening } from '../../../src/modules/panel/views/happening.presenter.js';
import { expectedDay } from '../../../src/web/languages/expected-day.js';
import { aSide, anEvidence } from '../../medium/flags/an-evidence.js';

const DAY = '2026-12-09';
const AFTER = '2026-12-10';
const PAST = { nl: 'werd verwacht op 9 december 2026', en: 'was expected on 9 December 2026' } as const;

const raisedAt = new Date('2026-11-22T08:00:00Z');
const stand = { at: raisedAt, evidence: anEvidence(), shortage: { on: DAY, toTheWeek: false } };
const flag: ShownFlag = {
  ...{ id: 'f', productGroup: 'ffp2', scopeKind: 'national', scopeCode: 'NL', level: 'warning', state: 'raised' },
  ...{
    raisedAt,
    changedAt: raisedAt,
    ruleVersion: 'flags/1',
    evidence: stand.evidence,
    shortage: stand.shortage,
    worsenings: [],
    newest: stand,
  },
};

describe('a day on which something is expected', () => {
  it.each([
    { today: '2026-12-08', past: false, because: 'it is still to come' },
    { today: DAY, past: false, because: 'it is today' },
    { today: AFTER, past: true, because: 'it was yesterday' },
  ])('on $today is past: $past, for $because', ({ today, past }) => {
    expect(expectedDay({ on: DAY, toTheWeek: false }, today, 'nl')).toEqual({ past, text: past ? PAST.nl : '9 december 2026' });
  });

  it.each([
    { today: '2026-12-13', text: 'de week van 7 december 2026', because: 'the week is not over' },
    { today: '2026-12-14', text: 'werd verwacht in de week van 7 december 2026', because: 'it was last week' },
  ])('told to the week, on $today: $text, for $because', ({ today, text }) => {
    expect(expectedDay({ on: '2026-12-07', toTheWeek: true }, today, 'nl').text).toBe(text);
  });

  describe.each(['nl', 'en'] as const)('once it is past, in %s', (language) => {
    const frame = { language, path: '/', nav: [] };

    it('is told so in the list of flags', () => {
      expect(flagListProps([flag], 'open', AFTER, language).rows[0]?.shortageOn).toBe(PAST[language]);
      expect(flagListProps([flag], 'open', DAY, language).rows[0]?.shortageOn).not.toContain(PAST[language]);
    });

    it('is told so in what is the matter', () => {
      expect(happening(flag, AFTER, language).join(' ')).toContain(PAST[language]);
      expect(happening(flag, DAY, language).join(' ')).not.toContain(PAST[language]);
    });

    it('is told so in the evidence, at both uses', () => {
      const figure = evidenceSide(aSide(), 'x', { unit: 'x', today: AFTER, language }).figures[2];
      expect(figure).toMatchObject({ figure: { text: PAST[language] }, note: expect.stringMatching(/verwacht|expected/) });
    });

    it('is told so to the ministry', () => {
      const escalation = {
        state: 'sent',
        ...{ id: 'e', flagId: 'f', summary: 's', escalatedAt: raisedAt, notices: 1 },
        ...{
          contactPosition: 1,
          contactSince: raisedAt,
          contactNotices: 1,
          acknowledgedBy: null,
          acknowledgedAt: null,
          followedUpAt: null,
        },
      } as const;
      const facts = { escalation, steps: [], flag, conclusion: undefined };
      const reader = { kind: 'person', roles: ['ministry'] } as const;
      expect(escalationProps(facts, reader, frame, AFTER).shortage).toContain(PAST[language]);
      expect(escalationProps(facts, reader, frame, DAY).shortage).not.toContain(PAST[language]);
    });
  });
});
