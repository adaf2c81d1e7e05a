import { describe, expect, it } from '@jest/globals';
import { judgeWeeks } from '../../../src/domain/unusual/judge-weeks.js';
import { standingAlarm } from '../../../src/domain/unusual/standing-alarm.js';
import { unusualIn } from '../../../src/domain/unusual/unusual-in.js';
import type { Unusual } from '../../../src/domain/unusual/unusual-in.js';
import { UNUSUAL_RULES } from '../../../src/domain/unusual/unusual-rules.js';
import { addDays } from '../../../src/domain/calendar.js';
import { aParty, eightOwners, NEWEST, sight, wobble } from './some-parties.js';

const HALF_A_YEAR = 30;
const lately = (weeks: number, times: number) => (back: number) => (back < weeks ? times : 1);
const what = (alarms: readonly Unusual[]) => alarms.map((alarm) => alarm.what);

describe('use that is as it was', () => {
  it.each([17, 24, HALF_A_YEAR, 60, 200])('over %p weeks gives no alarm', (weeks) =>
    expect(unusualIn(sight(eightOwners(weeks)))).toEqual([]),
  );

  it('gives none on any of a year of nights', () => {
    const parties = eightOwners(90);
    const nights = Array.from({ length: 52 }, (_, back) => addDays(NEWEST, -7 * back));
    const cut = (until: string) => parties.map((party) => ({ ...party, weeks: party.weeks.filter(({ weekStart }) => weekStart <= until) }));
    expect(nights.flatMap((newest) => unusualIn(sight(cut(newest), { newest })))).toEqual([]);
  });

  it('gives none when a reporter joins who uses more than all others, or leaves', () => {
    const joins = aParty('new', 3, () => ({ used: 50_000 }));
    const joined = aParty('new', 12, () => ({ used: 50_000 }));
    const leaves = aParty('gone', HALF_A_YEAR, (back) => (back < 3 ? null : { used: 50_000 }));
    for (const other of [joins, joined, leaves]) expect(unusualIn(sight([...eightOwners(HALF_A_YEAR), other]))).toEqual([]);
  });

  it('gives none for one owner who uses twenty times as much, or slips a digit', () => {
    const [first, ...others] = eightOwners(HALF_A_YEAR);
    if (first === undefined) throw new Error('there are eight');
    const slipped = { ...first, weeks: first.weeks.map((week, at) => (at < 26 ? week : { ...week, used: 20 * (week.used ?? 0) })) };
    expect(unusualIn(sight([slipped, ...others]))).toEqual([]);
  });
});

describe('use that rises with a few', () => {
  it.each([
    { many: 2, alarms: [] },
    { many: 3, alarms: ['use'] },
  ])('of $many of eight alike who triple: $alarms', ({ many, alarms }) => {
    const alike = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((owner, at) =>
      aParty(owner, HALF_A_YEAR, (back) => ({ used: 100 * (back < 2 && at < many ? 3 : 1) * (1 + 0.02 * wobble(owner, back)) })),
    );
    expect(what(unusualIn(sight(alike)))).toEqual(alarms);
  });

  it('is not compared with years of which hardly anything is known', () => {
    const years = 52 * 4;
    const back = (weeks: number) => weeks < 24 || weeks > years - 12;
    const parties = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((owner) =>
      aParty(owner, years, (weeks) => (back(weeks) ? { used: 100 * lately(3, 1.6)(weeks) * (1 + 0.02 * wobble(owner, weeks)) } : null)),
    );
    expect(unusualIn(sight(parties))[0]?.standing.week.by).toBe('ears-c2');
  });
});

describe('use that rises', () => {
  const risen = () => unusualIn(sight(eightOwners(HALF_A_YEAR, lately(2, 1.6))));

  it('is an alarm in the second week, of what those who report it usually use', () => {
    expect(unusualIn(sight(eightOwners(HALF_A_YEAR, lately(1, 1.6))))).toEqual([]);
    const [alarm] = risen();
    expect(alarm).toMatchObject({ what: 'use', standing: { since: addDays(NEWEST, -7) }, owners: 8, concerned: 8, dominated: false });
    expect(alarm?.standing.week.by).toBe('ears-c2');
    expect(alarm?.standing.week.value).toBeGreaterThan(150);
    expect(alarm?.standing.week.value).toBeLessThan(170);
  });

  it('does so whatever the unit, and in any order of reporters', () => {
    const larger = eightOwners(HALF_A_YEAR, lately(2, 1.6)).map((party) => ({
      ...party,
      weeks: party.weeks.map((week) => ({ ...week, used: 1_000 * (week.used ?? 0) })),
    }));
    const [one, other] = [risen()[0], unusualIn(sight([...larger].reverse()))[0]];
    expect(other?.standing.week.value).toBeCloseTo(one?.standing.week.value ?? NaN, 8);
    expect(other?.standing.since).toBe(one?.standing.since);
  });

  it('ends after two calm weeks, not after one', () => {
    const rose = (back: number) => (back >= 1 && back < 4 ? 1.6 : 1);
    expect(what(unusualIn(sight(eightOwners(HALF_A_YEAR, rose))))).toEqual(['use']);
    expect(unusualIn(sight(eightOwners(HALF_A_YEAR, (back) => rose(back - 1))))).toEqual([]);
  });

  it('slowly is seen by the sum of the weeks, where no week stands out', () => {
    const slowly = (back: number) => 1 + Math.max(0, 8 - back) * 0.023;
    const [alarm] = unusualIn(sight(eightOwners(HALF_A_YEAR, slowly)));
    expect(alarm?.standing.week.by).toBe('cusum');
  });

  it('every winter is seen as such from the fourth winter on', () => {
    const season = (back: number) => 1 + 0.4 * Math.max(0, Math.sin((2 * Math.PI * (back + 2)) / 52 + Math.PI / 2));
    const years = 52 * 4;
    const flat = { ...UNUSUAL_RULES, slow: { reference: 0.5, decision: 1_000 } };
    expect(unusualIn(sight(eightOwners(years, season), { rules: flat }))).toEqual([]);
    const [alarm] = unusualIn(
      sight(
        eightOwners(years, (back) => season(back) * lately(3, 1.5)(back)),
        { rules: flat },
      ),
    );
    expect(alarm?.standing.week.by).toBe('farrington');
  });

  it('is not judged on the few who reported first, nor where too few owners do', () => {
    const early = eightOwners(HALF_A_YEAR, lately(2, 1.6)).map((party, at) =>
      at > 2 ? { ...party, weeks: party.weeks.slice(0, -1) } : party,
    );
    expect(unusualIn(sight(early))).toEqual([]);
    expect(unusualIn(sight(eightOwners(HALF_A_YEAR, lately(2, 1.6)).slice(4)))).toEqual([]);
  });

  it('is worked out again from the frozen weeks, to the same result', () => {
    const [alarm] = JSON.parse(JSON.stringify(risen())) as Unusual[];
    if (alarm === undefined) throw new Error('it is an alarm');
    const judged = judgeWeeks(alarm.what, alarm.points, UNUSUAL_RULES);
    expect(judged).toEqual(alarm.judged);
    expect(standingAlarm(judged, UNUSUAL_RULES.inARow)).toEqual(alarm.standing);
  });

  it('is looked at from the first week of which anything is known, whoever else was there before or has just come', () => {
    const others = [
      aParty('early', HALF_A_YEAR + 12, () => ({ used: 100 })),
      aParty('new', 3, () => ({ used: 100 })),
      aParty('silent', 0, () => null),
    ];
    const [alarm] = unusualIn(sight([...others, ...eightOwners(HALF_A_YEAR, lately(2, 1.6))]));
    expect(alarm).toMatchObject({ owners: 9, concerned: 8, dominated: false });
    expect(alarm?.points).toHaveLength(HALF_A_YEAR);
  });

  it('of which one owner uses most, though not usually, is told of to nobody', () => {
    const parties = eightOwners(HALF_A_YEAR, lately(2, 1.6)).map((party, at) =>
      at < 7
        ? party
        : { ...party, weeks: party.weeks.map((week, place) => ({ ...week, used: (place < 28 ? 1 : 500) * (week.used ?? 0) })) },
    );
    expect(unusualIn(sight(parties))).toMatchObject([{ what: 'use', dominated: true }]);
  });

  it('that one owner makes most of is told of to nobody', () => {
    const parties = eightOwners(HALF_A_YEAR, lately(2, 1.6)).map((party, at) =>
      at < 7 ? party : { ...party, weeks: party.weeks.map((week) => ({ ...week, used: 500 * (week.used ?? 0) })) },
    );
    expect(unusualIn(sight(parties))).toMatchObject([{ what: 'use', dominated: true }]);
  });
});

describe('what is said and promised', () => {
  const owners = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const short = (many: number) =>
    owners.map((owner, at) => aParty(owner, HALF_A_YEAR, (back) => ({ signals: [0, back < 2 && at < many ? 1 : 0, 0, 0, 0] })));

  it('alarms when many report a shortage, and not when two do', () => {
    expect(what(unusualIn(sight(short(4))))).toEqual(['shortages']);
    expect(unusualIn(sight(short(2)))).toEqual([]);
  });

  it('alarms when many cannot obtain all that they order; who ordered nothing does not count', () => {
    const able = (answer: 'no' | 'not-ordered') =>
      owners.map((owner, at) => aParty(owner, HALF_A_YEAR, (back) => ({ obtainable: back < 2 && at < 5 ? answer : 'yes' })));
    expect(what(unusualIn(sight(able('no'))))).toEqual(['unobtainable']);
    expect(unusualIn(sight(able('not-ordered')))).toEqual([]);
  });

  /** Uses 70 a week, and is promised 70 for the next; the shelf says what came. */
  const supplied = (owner: string, came: (back: number) => number) => {
    let usable = 700;
    return aParty(owner, HALF_A_YEAR, (back) => {
      usable += came(back) - 70;
      return { usable, used: 70, deliveries: [{ on: addDays(NEWEST, -7 * back + 10), amount: 70 }] };
    });
  };

  it('alarms when what was promised does not come to many, and not when it comes', () => {
    expect(what(unusualIn(sight(owners.map((owner) => supplied(owner, (back) => (back < 2 ? 20 : 70))))))).toEqual(['late']);
    expect(unusualIn(sight(owners.map((owner) => supplied(owner, () => 70))))).toEqual([]);
  });
});
