import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/**
 * Memory in KiB, passes, lanes; the library's variant is argon2id. Source: OWASP Password Storage Cheat Sheet, second
 * of its equal choices (m = 19 MiB, t = 2, p = 1).
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Turns passwords into hashes and compares them; an account that does not exist costs as long as one that does. */
@Injectable()
export class Passwords {
  readonly #nobodys: Promise<string> = hash(randomBytes(32), COST);

  async hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), COST);
  }

  /** @param kept undefined when there is no such account: the answer is no, after the same work */
  async matches(kept: string | undefined, password: string): Promise<boolean> {
    const same = await verify(kept ?? (await this.#nobodys), password.normalize('NFKC'));
    return same && kept !== undefined;
  }
}
