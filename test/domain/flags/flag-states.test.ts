import { describe, expect, it } from '@jest/globals';
import { ALL_FLAG_STATES } from '../../../src/domain/flags/all-flag-states.js';
import {
  FINAL_STATES,
  FLAG_TRANSITIONS,
  type FlagState,
  type FlagTransition,
  NEEDS_REASON,
  stateAfter,
  transitionsFrom,
} from '../../../src/domain/flags/flag-states.js';
import { drawnTransitions } from '../../support/drawn-transitions.js';

const NAMES = Object.keys(FLAG_TRANSITIONS) as FlagTransition[];

describe('the life of a flag (signaal)', () => {
  it('is drawn as it is coded', () => {
    const coded = NAMES.flatMap((name) => FLAG_TRANSITIONS[name].from.map((from) => `${from} --> ${FLAG_TRANSITIONS[name].to}: ${name}`));
    expect(coded.sort()).toEqual(drawnTransitions('flags/flag-states.md'));
  });

  it('goes through every state that is drawn, each named once, final ones last', () => {
    const drawn = drawnTransitions('flags/flag-states.md').flatMap((arrow) => arrow.replace(/:.*/, '').split(' --> '));
    expect([...ALL_FLAG_STATES].sort()).toEqual([...new Set(drawn)].sort());
    expect(ALL_FLAG_STATES.slice(0, 3)).toEqual(['raised', 'in-assessment', 'advised']);
    expect(ALL_FLAG_STATES.slice(-FINAL_STATES.length)).toEqual(FINAL_STATES);
  });

  it.each([
    { from: 'raised', by: 'convene-panel', to: 'in-assessment' },
    { from: 'in-assessment', by: 'conclude-assessment', to: 'advised' },
    { from: 'advised', by: 'escalate-flag', to: 'escalated' },
    { from: 'escalated', by: 'monitor-flag', to: 'monitored' },
    { from: 'monitored', by: 'close-flag', to: 'closed' },
    { from: 'raised', by: 'dismiss-flag', to: 'dismissed' },
    { from: 'raised', by: 'escalate-flag', to: undefined },
    { from: 'in-assessment', by: 'escalate-flag', to: undefined },
    { from: 'advised', by: 'dismiss-flag', to: undefined },
  ] as const)('$from by $by leads to $to', ({ from, by, to }) => {
    expect(stateAfter(from, by)).toBe(to);
  });

  it('offers exactly what may be done', () => {
    for (const state of ALL_FLAG_STATES) {
      expect(transitionsFrom(state)).toEqual(NAMES.filter((name) => stateAfter(state, name) !== undefined).sort(byOrder));
    }
  });

  it('lets nothing follow a final state, and every other state reach one', () => {
    for (const state of FINAL_STATES) expect(transitionsFrom(state)).toEqual([]);
    for (const state of ALL_FLAG_STATES) expect(reaches(state)).toBe(true);
  });

  it('asks for a reason where a warning ends or is done over', () => {
    expect([...NEEDS_REASON].sort()).toEqual(['close-flag', 'dismiss-flag', 'reassess-flag']);
  });
});

const ORDER = ['convene-panel', 'conclude-assessment', 'escalate-flag', 'monitor-flag', 'reassess-flag', 'close-flag', 'dismiss-flag'];
const byOrder = (a: string, b: string) => ORDER.indexOf(a) - ORDER.indexOf(b);

function reaches(start: FlagState): boolean {
  const seen = new Set<FlagState>([start]);
  for (const state of seen) for (const name of NAMES) seen.add(stateAfter(state, name) ?? state);
  return FINAL_STATES.some((state) => seen.has(state));
}
