import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { LeakedPasswords } from '../../../src/modules/parties/invitations/leaked-passwords.js';
import { readConfig } from '../../../src/platform/config.js';

const folder = mkdtempSync(join(tmpdir(), 'meldpunt-leaked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hashOf = (password: string): string => createHash('sha1').update(password).digest('hex').toUpperCase();
const leaked = Array.from({ length: 1_000 }, (_, number) => `gelekt-wachtwoord-${number}`);
const listed = (lines: readonly string[], newline = '\n'): LeakedPasswords => {
  const file = join(folder, `${lines.length}-${newline.length}.txt`);
  writeFileSync(file, lines.map((line) => `${line}${newline}`).join(''));
  return new LeakedPasswords(readConfig({ DATABASE_URL: 'postgres://nowhere/none', PASSWORD_LIST_FILE: file }));
};

describe('a list of leaked passwords', () => {
  const sorted = leaked.map(hashOf).sort();

  it.each([
    { what: 'hashes alone', list: listed(sorted) },
    {
      what: 'hashes with counts, as from Windows',
      list: listed(
        sorted.map((hash, at) => `${hash}:${at ** 3}`),
        '\r\n',
      ),
    },
  ])('of $what holds every one of its own and no other', async ({ list }) => {
    for (const password of leaked) expect(await list.holds(password)).toBe(true);
    for (let number = 0; number < 300; number += 1) expect(await list.holds(`ander-wachtwoord-${number}`)).toBe(false);
  });

  it('of one line, or none, is read too', async () => {
    expect(await listed([hashOf('een')]).holds('een')).toBe(true);
    expect(await listed([hashOf('een')]).holds('twee')).toBe(false);
    expect(await listed([]).holds('een')).toBe(false);
  });
});
