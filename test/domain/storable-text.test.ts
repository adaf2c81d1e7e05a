import { describe, expect, it } from '@jest/globals';
import { isStorable } from '../../src/domain/storable-text.js';

describe('a text that PostgreSQL can keep', () => {
  it.each(['', 'Tekort aan maskers', 'émigré \u{1F600}', 'line\nline', '\u0001'])('%j can', (text) => expect(isStorable(text)).toBe(true));

  it.each(['a\0b', '\ud83d', '\ude00', '\ude00\ud83d'])('%j cannot', (text) => expect(isStorable(text)).toBe(false));
});
