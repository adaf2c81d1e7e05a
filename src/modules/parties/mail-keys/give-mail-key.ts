import { Injectable } from '@nestjs/common';
import { type Fault, Problem, refuseAll } from '../../../domain/problem.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import type { UsableKey } from '../../../platform/openpgp/examine-key.js';
import { Trail } from '../../../platform/trail.js';
import { type KeyOwner, MailKeysRepository } from './mail-keys.repository.js';
import { usableKey } from './usable-key.js';

const ADMIN = system('admin');

/** A key that a file gives somebody, and where it stands in the file. */
export interface GivenMailKey {
  readonly email: string;
  readonly text: string;
  readonly pointer: string;
}

/** Gives a contact, or somebody with an account, a key for their mail, or takes it away: the operator's work. */
@Injectable()
export class GiveMailKey {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: MailKeysRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} mail-key.… */
  async execute(email: string, text: string): Promise<UsableKey> {
    const key = await usableKey(text, this.clock.now(), '/key');
    await this.database.transaction(ADMIN, (tx) => this.#enter(tx, email, key));
    return key;
  }

  /** Those of a file, inside the caller's transaction. @throws {Problem} mail-key.…, with every fault */
  async enterAll(tx: Tx, given: readonly GivenMailKey[]): Promise<void> {
    const faults: Fault[] = [];
    for (const { email, text, pointer } of given) {
      const key = await usableKey(text, this.clock.now(), pointer).catch((fault: unknown) => noted(fault, faults));
      if (key !== undefined) await this.#enter(tx, email, key);
    }
    refuseAll(faults);
  }

  /** @throws {Problem} mail-key.recipient-unknown or mail-key.none */
  async remove(email: string): Promise<void> {
    await this.database.transaction(ADMIN, async (tx) => {
      let removed = 0;
      for (const owner of await this.#ownersOf(tx, email)) {
        if (!(await this.keys.remove(tx, owner))) continue;
        await this.#record(tx, owner, 'removed');
        removed += 1;
      }
      if (removed === 0) throw new Problem('mail-key.none');
    });
  }

  async #enter(tx: Tx, email: string, { armored }: UsableKey): Promise<void> {
    for (const owner of await this.#ownersOf(tx, email)) {
      await this.keys.set(tx, owner, armored, this.clock.now());
      await this.#record(tx, owner, 'set');
    }
  }

  async #ownersOf(tx: Tx, email: string): Promise<readonly KeyOwner[]> {
    const owners = await this.keys.ownersOf(tx, email.trim().toLowerCase());
    if (owners.length === 0) throw new Problem({ code: 'mail-key.recipient-unknown', pointer: '/email', values: { email } });
    return owners;
  }

  async #record(tx: Tx, owner: KeyOwner, done: 'set' | 'removed'): Promise<void> {
    const { kind: subjectKind } = owner;
    const { id: subjectId, organisationId } = owner.kind === 'person' ? owner.person : { id: owner.id, organisationId: null };
    await this.trail.record(tx, { action: `${subjectKind}.mail-key-${done}`, subjectKind, subjectId, organisationId });
  }
}

function noted(fault: unknown, faults: Fault[]): undefined {
  if (!(fault instanceof Problem)) throw fault;
  faults.push(...fault.faults);
}
