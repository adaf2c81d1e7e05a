import { describe, expect, it } from '@jest/globals';
import { guessableFaults } from '../../../src/domain/parties/guessable-password.js';

const OWN = ['anouk.de.vries@maasziekenhuis.nl', 'Anouk de Vries'];
const isCommon = (password: string): boolean => guessableFaults(password, OWN, '/password').length > 0;

describe('a password that is among the first to be guessed', () => {
  it.each([
    'wachtwoord123',
    'Wachtwoord123!',
    'W@chtw00rd2026',
    'Welkom2026!!',
    'Zomer2026Zomer',
    'Ziekenhuis2026',
    'meldpunt-meldpunt',
    'qwertyuiop12',
    '1234567890123456',
    'aaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    'poiuytrewq321',
    'welkomziekenhuis',
    'Password1Password1',
    'Maandag01Januari',
    'AnoukdeVries2026',
    'maasziekenhuis1!',
    '11112222333344',
  ])('%s', (password) => expect(isCommon(password)).toBe(true));
});

describe('a password that passes', () => {
  it.each([
    'een-lang-wachtwoord',
    'correct horse battery staple',
    'kruiwagen lantaarn violet',
    'G7kd93jPq0xWz',
    'dertien olifanten op schaatsen',
    'Tafelpoot2026!',
  ])('%s', (password) => expect(isCommon(password)).toBe(false));

  it('may be the name of somebody else', () => {
    expect(guessableFaults('AnoukdeVries2026', ['chris@example.nl', 'Chris Bakker'], '/password')).toEqual([]);
  });
});
