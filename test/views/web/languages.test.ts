import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '../../../src/domain/problem.js';
import { readConfig } from '../../../src/platform/config.js';
import { LanguageController } from '../../../src/web/language.controller.js';
import { chooseLanguage } from '../../../src/web/languages/choose-language.js';
import { defineMessages } from '../../../src/web/languages/define-messages.js';
import { formatter } from '../../../src/web/languages/formatter.js';
import { translator } from '../../../src/web/languages/translator.js';
import { localPath } from '../../../src/web/local-path.js';
import { words } from '../../../src/web/words.js';
import { messageFaults } from '../../support/message-faults.js';

const messages = defineMessages({
  waiting: {
    nl: '{count, plural, one {# melding} other {# meldingen}} van {name}',
    en: '{count, plural, one {# report} other {# reports}} by {name}',
  },
  photos: { nl: "foto's <b>vet</b>", en: 'photos' },
});

describe('words in two languages', () => {
  it('counts and names in both', () => {
    expect(translator('nl', messages, words)('waiting', { count: 1234, name: 'Anouk' })).toBe('1.234 meldingen van Anouk');
    expect(translator('en', messages)('waiting', { count: 1, name: 'Bram' })).toBe('1 report by Bram');
    expect(translator('nl', messages)('photos')).toBe("foto's <b>vet</b>");
  });

  it('refuses a value that is missing and a key that is unknown', () => {
    expect(() => translator('nl', messages)('waiting', { count: 1 })).toThrow();
    // @ts-expect-error a key that stands in no catalogue does not compile
    expect(() => translator('nl', messages)('nowhere')).toThrow(RangeError);
    // @ts-expect-error a sentence without English does not compile
    defineMessages({ half: { nl: 'half' } });
  });

  it('asks the same values in Dutch and English, and the check can fail', () => {
    expect(messageFaults(words)).toEqual([]);
    expect(messageFaults(PROBLEMS)).toEqual([]);
    expect(messageFaults({ odd: { nl: '{a}', en: '{a} {b, number}' }, empty: { nl: ' ', en: 'x' } })).toHaveLength(2);
  });
});

describe('figures in words', () => {
  const nl = formatter('nl');
  const en = formatter('en');

  it.each([
    [nl.day('2026-11-22'), '22 november 2026'],
    [en.day('2026-11-22'), '22 November 2026'],
    [nl.shortDay('2020-04-02'), '2 apr'],
    [nl.instant(new Date('2026-11-22T23:30:00Z')), '23 november 2026 om 00:30'],
    [en.instant(new Date('2026-07-01T10:05:00Z')), '1 July 2026 at 12:05'],
    [nl.number(1234.54), '1.234,5'],
    [en.number(1234.54), '1,234.5'],
    [nl.weeks(920.26), '920 weken'],
    [nl.weeks(9.98), '9,9 weken'],
    [nl.weeks(0.1 + 0.2), '0,3 weken'],
    [en.weeks(1), '1 week'],
    [nl.weeks(0), '0 weken'],
    [nl.weeks(0.04), 'minder dan 0,1 week'],
    [nl.percentage(0.7), '70%'],
  ])('%s', (words_, expected) => expect(words_).toBe(expected));

  it('refuses what is no day', () => expect(() => nl.day('gisteren')).toThrow(RangeError));
});

describe('the language of a request', () => {
  it.each([
    [{ cookies: { lang: 'en' }, headers: { 'accept-language': 'nl' } }, 'en'],
    [{ cookies: { lang: 'xx' }, headers: { 'accept-language': 'en-US,en;q=0.9' } }, 'en'],
    [{ headers: { 'accept-language': 'fr, en;q=0.5, nl;q=0.8' } }, 'nl'],
    [{ headers: { 'accept-language': 'nl;q=0, en' } }, 'en'],
    [{ headers: { 'accept-language': 'fr' } }, 'nl'],
    [{ headers: {} }, 'nl'],
  ] as const)('%j is %s', (request, language) => expect(chooseLanguage(request)).toBe(language));
});

const switchAt = (publicUrl: string) =>
  new LanguageController(readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1/none', PUBLIC_URL: publicUrl }));

describe('the way back after the switch', () => {
  it.each([
    ['/meldingen?soort=a#b', '/meldingen?soort=a#b'],
    ['//elders.example', '/'],
    ['/\\elders.example', '/'],
    ['/\t/elders.example', '/'],
    ['/.//elders.example', '/'],
    ['https://elders.example', '/'],
    ['javascript:alert(1)', '/'],
    [['/a', '/b'], '/'],
    [undefined, '/'],
  ])('%j leads to %s', (wanted, path) => expect(localPath(wanted)).toBe(path));

  it('remembers a language of ours and no other', () => {
    const sent: string[] = [];
    const reply = { header: (name: string, value: string) => sent.push(`${name}: ${value}`) };
    expect(switchAt('http://127.0.0.1:3000').choose('en', '/signalen', reply)).toEqual({ url: '/signalen', statusCode: 303 });
    expect(sent).toEqual(['Set-Cookie: lang=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly']);
    switchAt('http://127.0.0.1:3000').choose('fr; Domain=x', '/', reply);
    expect(sent).toHaveLength(1);
  });

  it('remembers it over https for this host alone, before what a neighbour could plant', () => {
    const sent: string[] = [];
    switchAt('https://meldpunt.example').choose('en', '/', { header: (_: string, value: string) => sent.push(value) });
    expect(sent).toEqual(['__Host-lang=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure']);
    expect(chooseLanguage({ cookies: { '__Host-lang': 'en', lang: 'nl' }, headers: {} })).toBe('en');
  });
});
