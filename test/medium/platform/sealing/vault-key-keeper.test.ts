import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyDestroyed } from '../../../../src/platform/sealing/key-keeper.js';
import { VaultClient } from '../../../../src/platform/sealing/vault-client.js';
import { VaultFault } from '../../../../src/platform/sealing/vault-fault.js';
import { VaultKeyKeeper } from '../../../../src/platform/sealing/vault-key-keeper.js';
import { VaultServer } from '../../../support/vault-server.js';

const OWNER = '01890000-0000-7000-8000-0000000000aa';
const PLACE = { owner: OWNER, id: '01890000-0000-7000-8000-000000000001' };
const DATA_KEY = Buffer.alloc(32, 5);

let vault: VaultServer;
let keeper: VaultKeyKeeper;
let folder: string;
let tokenFile: string;
beforeEach(async () => {
  vault = new VaultServer();
  folder = mkdtempSync(join(tmpdir(), 'meldpunt-vault-'));
  tokenFile = join(folder, 'token');
  writeFileSync(tokenFile, `${vault.token}\n`);
  keeper = new VaultKeyKeeper(new VaultClient({ url: await vault.start(), tokenFile, mount: 'transit' }, 1));
});
afterEach(async () => {
  await vault.stop();
  rmSync(folder, { recursive: true });
});

describe('keeper keys in Vault', () => {
  it('open what they wrapped, in its own row only', async () => {
    await keeper.make(OWNER);
    await keeper.make(OWNER);
    const wrapped = await keeper.wrap(PLACE, DATA_KEY);

    expect(wrapped.keeperVersion).toBe(1);
    expect(wrapped.wrapped.toString()).toMatch(/^vault:v1:/);
    expect(await keeper.unwrap(PLACE, wrapped)).toEqual(DATA_KEY);
    await expect(keeper.unwrap({ ...PLACE, id: '01890000-0000-7000-8000-000000000002' }, wrapped)).rejects.toThrow(VaultFault);
  });

  it('are renewed inside Vault, and the old version then opens nothing', async () => {
    await keeper.make(OWNER);
    const old = await keeper.wrap(PLACE, DATA_KEY);
    expect(await keeper.rotate(OWNER)).toBe(2);
    const renewed = await keeper.rewrap(PLACE, old);
    expect(await keeper.unwrap(PLACE, old)).toEqual(DATA_KEY);
    await keeper.retire(OWNER, 2);

    expect(renewed.keeperVersion).toBe(2);
    expect(await keeper.versions(OWNER)).toEqual([2]);
    expect(await keeper.unwrap(PLACE, renewed)).toEqual(DATA_KEY);
    await expect(keeper.unwrap(PLACE, old)).rejects.toThrow('too old');
  });

  it('are destroyed for good', async () => {
    await keeper.make(OWNER);
    const wrapped = await keeper.wrap(PLACE, DATA_KEY);
    await keeper.destroy(OWNER);
    await keeper.destroy(OWNER);

    expect(vault.names()).toEqual([`meldpunt-${OWNER}-destroyed`]);
    const refusals = [keeper.unwrap(PLACE, wrapped), keeper.rewrap(PLACE, wrapped), keeper.wrap(PLACE, DATA_KEY)];
    for (const refused of [...refusals, keeper.make(OWNER), keeper.rotate(OWNER)]) await expect(refused).rejects.toThrow(KeyDestroyed);
  });

  it('that are not there are not the same as erased, and are not made by using them', async () => {
    await expect(keeper.wrap(PLACE, DATA_KEY)).rejects.toThrow(VaultFault);
    expect(await keeper.versions(OWNER)).toEqual([]);
    expect(vault.names()).toEqual([]);
  });

  it('takes no owner that would be another path', async () => {
    await expect(keeper.make('../sys/seal')).rejects.toThrow(RangeError);
  });
});

describe('a Vault that does not answer at once', () => {
  it.each([429, 503])('is asked again after %d, and then gives what was asked', async (status) => {
    await keeper.make(OWNER);
    vault.refusals.push(status, status, status);

    expect((await keeper.wrap(PLACE, DATA_KEY)).keeperVersion).toBe(1);
  });

  it('is given up after four times, and says why without what was sent', async () => {
    await keeper.make(OWNER);
    vault.refusals.push(503, 503, 503, 503);
    const fault: unknown = await keeper.wrap(PLACE, DATA_KEY).catch((refusal: unknown) => refusal);

    expect(String(fault)).toContain('Vault answered 503');
    expect(String(fault)).not.toContain(DATA_KEY.toString('base64'));
  });

  it('is not asked again when it refuses the token, and is when the token was renewed', async () => {
    writeFileSync(tokenFile, 'hvs.ended');
    await expect(keeper.make(OWNER)).rejects.toThrow('Vault answered 403');
    expect(vault.asked).toHaveLength(1);

    writeFileSync(tokenFile, vault.token);
    await keeper.make(OWNER);
    expect(await keeper.versions(OWNER)).toEqual([1]);
  });

  it('that is away is a fault that says so', async () => {
    const away = new VaultKeyKeeper(new VaultClient({ url: 'http://127.0.0.1:9', tokenFile, mount: 'transit' }, 1));

    await expect(away.make(OWNER)).rejects.toThrow('Vault answered 503');
  });
});
