import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { adminClient } from '../../../src/commands/admin-client.js';
import { adminClientKeys } from '../../../src/commands/admin-client-keys.js';
import { adminKey } from '../../../src/commands/admin-key.js';
import { adminOrganisation } from '../../../src/commands/admin-organisation.js';
import { adminPerson } from '../../../src/commands/admin-person.js';
import { adminRevoke } from '../../../src/commands/admin-revoke.js';
import { argumentsOf } from '../../../src/commands/arguments-of.js';
import type { Command } from '../../../src/commands/command.js';
import { aWorld, type World } from '../../support/database.js';
import { aSigner } from '../../support/oauth-client.js';
import { refusalOf } from '../parties/parties-of.js';

const ORGANISATION = [
  '--ref',
  'h1',
  '--name',
  'Ziekenhuis De Eerste',
  '--kind',
  'care-provider',
  '--sector',
  'hospital',
  '--region',
  'VR17',
];

let world: World;
const before = { ...process.env };
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-commands-'));

beforeAll(async () => {
  world = await aWorld();
  Object.assign(process.env, { DATABASE_URL: world.urls.worker, MASTER_KEY_FILE: world.keyFile, LOG_LEVEL: 'silent' });
  await said(adminOrganisation, ...ORGANISATION);
});

afterAll(async () => {
  process.env = before;
  rmSync(folder, { recursive: true });
  await world.close();
});

/** Runs a command as the command line would. */
async function said(command: Command, ...words: readonly string[]): Promise<Record<string, unknown>> {
  const { json } = await command.run(argumentsOf(words));
  return z.record(z.string(), z.unknown()).parse(json);
}

describe('meldpunt admin organisation', () => {
  it('registers it, with its holding and identifiers', async () => {
    await said(
      adminOrganisation,
      '--ref',
      's1',
      '--name',
      'Groothandel',
      '--kind',
      'supplier',
      '--sector',
      'distributor',
      '--holding',
      'concern',
      '--kvk',
      '69599084',
    );
    const { rows } = await world.admin.query(`select ref, name, sector, region from organisation order by ref`);
    expect(rows).toEqual([
      { ref: 'h1', name: 'Ziekenhuis De Eerste', sector: 'hospital', region: 'VR17' },
      { ref: 's1', name: 'Groothandel', sector: 'distributor', region: null },
    ]);
  });

  it('names every fault at once: what is wrong and what is missing', async () => {
    expect(
      await refusalOf(said(adminOrganisation, '--ref', 'a b', '--kind', 'care-provider', '--sector', 'hospital', '--region', 'VR99')),
    ).toEqual(['party.ref-invalid /ref', 'party.field-missing /name', 'party.region-unknown /region']);
  });

  it('names every option that it does not know or that has no value', async () => {
    await expect(said(adminOrganisation, '--regio', 'VR17', '--ref', '--name', 'X', 'stray')).rejects.toThrow(
      '--regio is not known; --ref has no value',
    );
  });
});

describe('meldpunt admin person', () => {
  it('makes the password and shows it once', async () => {
    const made = await said(
      adminPerson,
      '--email',
      'melder@h1.nl',
      '--name',
      'M. Elder',
      '--role',
      'reporter,organisation-admin',
      '--organisation',
      'h1',
      '--language',
      'en',
    );
    expect(made).toMatchObject({
      email: 'melder@h1.nl',
      roles: ['reporter', 'organisation-admin'],
      password: expect.stringMatching(/.{12,}/),
    });
    const { rows } = await world.admin.query('select roles, language from person where id = $1', [made['id']]);
    expect(rows).toEqual([{ roles: ['reporter', 'organisation-admin'], language: 'en' }]);
  });

  it('does not repeat a password that was given', async () => {
    const made = await said(
      adminPerson,
      '--email',
      'x@rivm.nl',
      '--name',
      'X',
      '--role',
      'panel',
      '--discipline',
      'pharmacy',
      '--password=een-lang-wachtwoord',
    );
    expect(made).not.toHaveProperty('password');
  });

  it('names every fault at once', async () => {
    expect(await refusalOf(said(adminPerson, '--email', 'x', '--role', 'boss', '--language', 'fr'))).toEqual([
      'party.field-missing /name',
      'party.role-unknown /roles/0',
      'party.email-invalid /email',
      'party.language-unknown /language',
    ]);
  });
});

describe('meldpunt admin key and revoke', () => {
  const standing = async (id: unknown) => {
    const { rows } = await world.admin.query('select scopes, revoked_at is null as opens from api_key where id = $1', [id]);
    return rows;
  };

  it('makes a key whose secret is shown once, and ends it', async () => {
    const made = await said(adminKey, '--organisation', 'h1', '--scopes', 'reports:write, reports:read');
    expect(made).toMatchObject({ organisation: 'h1', secret: expect.stringMatching(/^mp_/) });
    expect(await standing(made['id'])).toEqual([{ scopes: ['reports:write', 'reports:read'], opens: true }]);
    await said(adminRevoke, '--key', String(made['id']));
    expect(await standing(made['id'])).toEqual([{ scopes: ['reports:write', 'reports:read'], opens: false }]);
    expect(await refusalOf(said(adminRevoke, '--key', String(made['id'])))).toEqual(['party.key-not-found ']);
  });

  it('makes a test key, with a name and an end', async () => {
    const made = await said(adminKey, '--organisation', 'h1', '--scopes', 'reports:write', '--test', '--name', 'Proef', '--days', '7');
    expect(made).toMatchObject({ sandbox: true, secret: expect.stringMatching(/^mp_test_/) });
    const { rows } = await world.admin.query('select name, sandbox, expires_at - created_at as lasts from api_key where id = $1', [
      made['id'],
    ]);
    expect(rows).toEqual([{ name: 'Proef', sandbox: true, lasts: expect.objectContaining({ days: 7 }) }]);
    await expect(said(adminKey, '--organisation', 'h1', '--scopes', 'reports:write', '--test', 'yes')).rejects.toThrow('--test');
  });

  it('names every fault at once', async () => {
    expect(await refusalOf(said(adminKey, '--organisation', 'h9', '--scopes', 'all'))).toEqual([
      'party.organisation-unknown /organisation',
      'party.scope-unknown /scopes/0',
    ]);
    await expect(said(adminKey)).rejects.toThrow('--organisation is missing; --scopes is missing');
    await expect(said(adminRevoke, '--key', 'x')).rejects.toThrow('not x');
  });
});

describe('meldpunt admin client', () => {
  const WISH = ['--organisation', 'h1', '--scopes', 'reports:write'];

  async function aFileWithKeys(): Promise<{ file: string; kid: unknown }> {
    const { jwk } = await aSigner();
    const file = join(folder, `${String(jwk['kid'])}.json`);
    writeFileSync(file, JSON.stringify({ keys: [jwk] }));
    return { file, kid: jwk['kid'] };
  }

  const standing = async (id: unknown) => {
    const { rows } = await world.admin.query(
      `select name, scopes, sandbox, keys -> 0 ->> 'kid' as kid, ended_at is null as opens from oauth_client where id = $1`,
      [id],
    );
    return rows;
  };

  it('registers one with its public keys, gives it others, and ends it', async () => {
    const [first, second] = [await aFileWithKeys(), await aFileWithKeys()];
    const made = await said(adminClient, ...WISH, '--jwks', first.file, '--name', 'EPD 2', '--test');
    const row = { name: 'EPD 2', scopes: ['reports:write'], sandbox: true };
    expect(await standing(made['id'])).toEqual([{ ...row, kid: first.kid, opens: true }]);
    await said(adminClientKeys, '--client', String(made['id']), '--jwks', second.file);
    expect(await standing(made['id'])).toEqual([{ ...row, kid: second.kid, opens: true }]);
    await said(adminRevoke, '--client', String(made['id']));
    expect(await standing(made['id'])).toEqual([{ ...row, kid: second.kid, opens: false }]);
    const again = said(adminClientKeys, '--client', String(made['id']), '--jwks', first.file);
    expect(await refusalOf(again)).toEqual(['client.not-found ']);
  });

  it('says what is wrong with the file or the options', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, 'no json');
    await expect(said(adminClient, ...WISH, '--jwks', bad)).rejects.toThrow('is not JSON');
    await expect(said(adminClient, ...WISH, '--jwks', join(folder, 'none.json'))).rejects.toThrow('cannot be read');
    await expect(said(adminRevoke)).rejects.toThrow('give --key ID or --client ID');
    writeFileSync(bad, '{"keys": []}');
    expect(await refusalOf(said(adminClient, ...WISH, '--jwks', bad))).toEqual(['client.keys-malformed /keys']);
  });
});
