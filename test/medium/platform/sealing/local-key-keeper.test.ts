import { copyFileSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyDestroyed } from '../../../../src/platform/sealing/key-keeper.js';
import { LocalKeyKeeper } from '../../../../src/platform/sealing/local-key-keeper.js';
import { SealBroken } from '../../../../src/platform/sealing/sealed-bytes.js';
import { Secrets } from '../../../../src/platform/secrets.js';

const OWNER = '01890000-0000-7000-8000-0000000000aa';
const OTHER = '01890000-0000-7000-8000-0000000000bb';
const PLACE = { owner: OWNER, id: '01890000-0000-7000-8000-000000000001' };
const DATA_KEY = Buffer.alloc(32, 5);
const MODE = 0o777;

let folder: string;
let keeper: LocalKeyKeeper;
const keeperOn = (master: number): LocalKeyKeeper => new LocalKeyKeeper(join(folder, 'keys'), new Secrets(Buffer.alloc(32, master)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldpunt-keeper-'));
  keeper = keeperOn(1);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the local key keeper', () => {
  it('opens what it wrapped, also after a start anew', async () => {
    await keeper.make(OWNER);
    const wrapped = await keeper.wrap(PLACE, DATA_KEY);

    expect(wrapped.wrapped.includes(DATA_KEY)).toBe(false);
    expect(await keeperOn(1).unwrap(PLACE, wrapped)).toEqual(DATA_KEY);
  });

  it('keeps files that only its own account can read, without the key in them, and no drafts', async () => {
    await keeper.make(OWNER);
    const names = readdirSync(join(folder, 'keys'));

    expect(names).toEqual([`${OWNER}.1.key`]);
    expect(statSync(join(folder, 'keys')).mode & MODE).toBe(0o700);
    expect(statSync(join(folder, 'keys', `${OWNER}.1.key`)).mode & MODE).toBe(0o600);
  });

  it('makes one key when many ask at once, and what each of them wrapped opens', async () => {
    const keepers = Array.from({ length: 8 }, () => keeperOn(1));
    const wrapped = await Promise.all(
      keepers.map(async (one) => {
        await one.make(OWNER);
        return one.wrap(PLACE, DATA_KEY);
      }),
    );

    expect(readdirSync(join(folder, 'keys'))).toEqual([`${OWNER}.1.key`]);
    for (const one of wrapped) expect(await keeper.unwrap(PLACE, one)).toEqual(DATA_KEY);
  });

  it.each([
    ['of another owner', { ...PLACE, owner: OTHER }],
    ['in another row', { ...PLACE, id: '01890000-0000-7000-8000-000000000002' }],
  ])('does not open a key %s', async (_, place) => {
    await keeper.make(OWNER);
    await keeper.make(OTHER);
    const wrapped = await keeper.wrap(PLACE, DATA_KEY);

    await expect(keeper.unwrap(place, wrapped)).rejects.toThrow(SealBroken);
  });

  it('does not open under another master key, nor when files of owners or versions were swapped', async () => {
    await keeper.make(OWNER);
    await keeper.make(OTHER);
    const wrapped = await keeper.wrap(PLACE, DATA_KEY);
    await expect(keeperOn(2).unwrap(PLACE, wrapped)).rejects.toThrow(SealBroken);

    copyFileSync(join(folder, 'keys', `${OTHER}.1.key`), join(folder, 'keys', `${OWNER}.1.key`));
    await expect(keeper.unwrap(PLACE, wrapped)).rejects.toThrow(SealBroken);
    await expect(keeper.wrap(PLACE, DATA_KEY)).rejects.toThrow(SealBroken);
  });

  it('says that a file is lost, which is not the same as erased', async () => {
    await keeper.make(OWNER);
    const wrapped = await keeper.wrap(PLACE, DATA_KEY);
    rmSync(join(folder, 'keys'), { recursive: true });

    await expect(keeper.unwrap(PLACE, wrapped)).rejects.toThrow(SealBroken);
  });

  it.each(['../x', 'a/b', '', 'A'.repeat(80)])('takes no owner like %j, for it becomes the name of a file', async (owner) => {
    await expect(keeper.make(owner)).rejects.toThrow(RangeError);
  });
});

describe('a new version', () => {
  it('wraps from then on, while the old one still opens, until it is retired', async () => {
    await keeper.make(OWNER);
    const old = await keeper.wrap(PLACE, DATA_KEY);
    expect(await keeper.rotate(OWNER)).toBe(2);

    const renewed = await keeper.rewrap(PLACE, old);
    expect([old.keeperVersion, renewed.keeperVersion]).toEqual([1, 2]);
    expect(await keeper.unwrap(PLACE, old)).toEqual(DATA_KEY);

    await keeper.retire(OWNER, 2);
    expect(await keeper.unwrap(PLACE, renewed)).toEqual(DATA_KEY);
    await expect(keeper.unwrap(PLACE, old)).rejects.toThrow(SealBroken);
    expect(await keeper.versions(OWNER)).toEqual([2]);
  });

  it('cannot pass for an older one', async () => {
    await keeper.make(OWNER);
    const old = await keeper.wrap(PLACE, DATA_KEY);
    await keeper.rotate(OWNER);

    await expect(keeper.unwrap(PLACE, { ...old, keeperVersion: 2 })).rejects.toThrow(SealBroken);
  });
});

describe('destroying', () => {
  it('ends every version for good, and again does nothing', async () => {
    await keeper.make(OWNER);
    const wrapped = await keeper.wrap(PLACE, DATA_KEY);
    await keeper.rotate(OWNER);
    await keeper.destroy(OWNER);
    await keeper.destroy(OWNER);

    expect(readdirSync(join(folder, 'keys'))).toEqual([`${OWNER}.destroyed`]);
    for (const refused of [
      keeper.unwrap(PLACE, wrapped),
      keeper.wrap(PLACE, DATA_KEY),
      keeper.make(OWNER),
      keeper.rotate(OWNER),
      keeper.rewrap(PLACE, wrapped),
    ]) {
      await expect(refused).rejects.toThrow(KeyDestroyed);
    }
  });

  it('writes over the key before its name goes, so that an open handle finds no key', async () => {
    await keeper.make(OWNER);
    const path = join(folder, 'keys', `${OWNER}.1.key`);
    const before = readFileSync(path);
    const twin = join(folder, 'twin');
    linkSync(path, twin);
    await keeper.destroy(OWNER);

    expect(readFileSync(twin)).toHaveLength(before.length);
    expect(readFileSync(twin).equals(before)).toBe(false);
  });

  it('does not touch another owner, and a key made at the same time does not survive', async () => {
    await keeper.make(OTHER);
    await Promise.allSettled([keeper.destroy(OWNER), keeperOn(1).make(OWNER), keeper.destroy(OWNER), keeperOn(1).rotate(OWNER)]);

    expect(await keeper.versions(OWNER)).toEqual([]);
    expect(await keeper.versions(OTHER)).toEqual([1]);
  });
});
