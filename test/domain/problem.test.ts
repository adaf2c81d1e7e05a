import { describe, expect, it } from '@jest/globals';
import { type Fault, Problem, refuseAll } from '../../src/domain/problem.js';

const MISSING: Fault = { code: 'flag.reason-missing', pointer: '/reason' };
const LONG: Fault = { code: 'assessment.text-long', pointer: '/text', values: { longest: 4_000 } };

describe('a refusal', () => {
  it('is about the whole when only its name is given', () => {
    const problem = new Problem('flag.reason-missing');
    expect(problem.faults).toEqual([{ code: 'flag.reason-missing', pointer: '' }]);
  });

  it('carries every fault in the order given; the first names it', () => {
    const problem = new Problem(LONG, MISSING);
    expect(problem.faults).toEqual([LONG, MISSING]);
    expect(problem.code).toBe('assessment.text-long');
  });

  it.each([
    { code: 'access.refused', kind: 'forbidden' },
    { code: 'flag.reason-missing', kind: 'invalid' },
    { code: 'report.not-found', kind: 'not-found' },
  ] as const)('is of the kind of its first fault: $code is $kind', ({ code, kind }) => {
    expect(new Problem({ code, pointer: '' }, LONG).kind).toBe(kind);
  });

  it('is an error that a log can name', () => {
    const problem = new Problem(MISSING);
    expect(problem).toBeInstanceOf(Error);
    expect(String(problem)).toBe('Problem: flag.reason-missing');
  });
});

describe('refusing with every fault', () => {
  it('lets pass what has none', () => {
    expect(() => refuseAll([])).not.toThrow();
  });

  it('names all of them at once', () => {
    expect(() => refuseAll([LONG, MISSING])).toThrow(expect.objectContaining({ faults: [LONG, MISSING] }));
    expect(() => refuseAll([MISSING])).toThrow(Problem);
  });
});
