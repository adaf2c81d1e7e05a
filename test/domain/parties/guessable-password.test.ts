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

describe('a walk along the keyboard or the alphabet', () => {
  it.each(['fghjkl', 'lkjhgfdsa', 'cvbnm', 'azerazer', 'ertzuertzu', '2wsx3edc', 'bgt5vfr4', 'efghijk', 'zyxwvut'])(
    'is no word of one’s own: %s',
    (walk) => expect(isCommon(`${walk}2026!!`)).toBe(true),
  );

  it('ends where the row ends, and leaves what stands around it', () => {
    expect(isCommon('kruiwagensdfgh')).toBe(false);
    expect(isCommon('sdfghkruiwagen')).toBe(false);
    expect(isCommon('qwerqwerkruiqwer')).toBe(false);
    expect(isCommon('qwerqwerxyqwer')).toBe(true);
  });

  it('of three letters is none', () => expect(isCommon('dfg-vbn-tzu-12')).toBe(false));
});

describe('what stands for a letter', () => {
  it.each([
    'v00rjaar2026',
    'w1nter202666',
    'w3lkom202666',
    'z4terdag2026',
    '5chatje20266',
    'wach7woord12',
    'm@andag20266',
    '$ecret202666',
    'w!nter202666',
  ])('is read as that letter: %s', (password) => expect(isCommon(password)).toBe(true));
});

describe('common words', () => {
  it('are taken out with the longest first, the own name among them', () => {
    expect(isCommon('Zorginstelling1')).toBe(true);
    expect(guessableFaults('xbasbasbasbas1', ['Bas'], '/password')).toEqual([{ code: 'party.password-common', pointer: '/password' }]);
    expect(guessableFaults('xbasbasbasbas1', ['Bo'], '/password')).toEqual([]);
  });

  it('are guessed when there are two of them, and not when there are three', () => {
    expect(isCommon('tijgerkaas12')).toBe(true);
    expect(isCommon('tijgerkaaspizza')).toBe(false);
  });
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
