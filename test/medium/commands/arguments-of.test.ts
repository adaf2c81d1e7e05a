import { describe, expect, it } from '@jest/globals';
import { argumentsOf } from '../../../src/commands/arguments-of.js';

describe('words of the command line', () => {
  it.each([
    { words: ['--name', 'B. Heer', '--email=b@x.nl'], options: { name: 'B. Heer', email: 'b@x.nl' }, positional: [] },
    { words: ['folder', '--yes'], options: { yes: true }, positional: ['folder'] },
    { words: ['--yes', '--name', 'X'], options: { yes: true, name: 'X' }, positional: [] },
    { words: ['x', '--name', 'x'], options: { name: 'x' }, positional: ['x'] },
    { words: ['--password=--=a'], options: { password: '--=a' }, positional: [] },
    { words: ['--name='], options: { name: '' }, positional: [] },
    { words: [], options: {}, positional: [] },
  ])('$words', ({ words, options, positional }) => expect(argumentsOf(words)).toEqual({ options, positional }));
});
