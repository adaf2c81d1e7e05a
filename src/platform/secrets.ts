import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Config, ConfigFault } from './config.js';

const KEY_BYTES = 32;

/** Derives secrets from the master key: a link that proves who got it needs no place in the database. */
export class Secrets {
  readonly #key: Buffer;

  /** Roots of the keys of the trail, by version. Version 1 comes from the master key unless a file says otherwise. */
  readonly trailRoots: ReadonlyMap<number, Buffer>;

  constructor(key: Buffer, trailRoots: ReadonlyMap<number, Buffer> = new Map()) {
    if (key.length < KEY_BYTES) throw new RangeError(`the master key has ${KEY_BYTES} bytes or more`);
    this.#key = key;
    this.trailRoots = new Map([[1, this.keyFor('trail')], ...trailRoots]);
  }

  /** A token for one purpose and subject, 43 URL-safe characters. */
  tokenFor(purpose: string, ...subject: readonly string[]): string {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([purpose, ...subject]))
      .digest('base64url');
  }

  /** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869); tells nothing about the master key or another's. */
  keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#key, '', `meldpunt|${purpose}`, KEY_BYTES));
  }

  /** Compared in constant time. */
  matches(token: string, purpose: string, ...subject: readonly string[]): boolean {
    const wanted = Buffer.from(this.tokenFor(purpose, ...subject));
    const given = Buffer.from(token);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}

/** Reads MASTER_KEY_FILE: 32 bytes or more, in base64; and TRAIL_KEYS_FILE, if there is one. @throws {ConfigFault} */
export async function openSecrets({ masterKeyFile, trailKeysFile }: Config): Promise<Secrets> {
  if (masterKeyFile === undefined) throw new ConfigFault(['MASTER_KEY_FILE: is missing']);
  const key = keyIn(await textOf('MASTER_KEY_FILE', masterKeyFile));
  if (key === undefined)
    throw new ConfigFault([`MASTER_KEY_FILE: holds fewer than ${KEY_BYTES} bytes in base64; make one with: openssl rand -base64 32`]);
  const versions = trailKeysFile === undefined ? '' : await textOf('TRAIL_KEYS_FILE', trailKeysFile);
  return new Secrets(key, versionsIn(versions));
}

async function textOf(name: string, file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new ConfigFault([`${name}: the file cannot be read`]);
  });
}

/** Lines of a version, a space and 32 bytes or more in base64: `2 rZ…=`. */
function versionsIn(text: string): ReadonlyMap<number, Buffer> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const versions = lines.map((line): [number, Buffer] => {
    const [, version, secret] = /^(\d{1,4})\s+(\S+)\s*$/.exec(line) ?? [];
    const key = secret === undefined ? undefined : keyIn(secret);
    if (key === undefined || Number(version) === 0)
      throw new ConfigFault([`TRAIL_KEYS_FILE: each line is a version from 1 and ${KEY_BYTES} bytes or more in base64`]);
    return [Number(version), key];
  });
  return new Map(versions);
}

function keyIn(text: string): Buffer | undefined {
  const key = Buffer.from(text.trim(), 'base64');
  return key.length < KEY_BYTES ? undefined : key;
}
