import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { type ExaminedKey, examineKey } from '../../../platform/openpgp/examine-key.js';
import { Trail } from '../../../platform/trail.js';
import { isDemoAddress } from '../demo-domain.js';
import type { FactorOwner } from '../sessions/own-factors.js';
import { RecentProof } from '../sessions/recent-proof.js';
import { MailKeysRepository } from './mail-keys.repository.js';
import { usableKey } from './usable-key.js';

/** The key that somebody gives for the own mail, having proved a moment ago who it is. */
@Injectable()
export class OwnMailKey {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proof: RecentProof,
    private readonly keys: MailKeysRepository,
    private readonly trail: Trail,
  ) {}

  /** How it stands with it today; undefined when there is none. @throws {Problem} proof.needed or demo.fixed */
  async standing(owner: FactorOwner): Promise<ExaminedKey | undefined> {
    await this.#require(owner);
    const armored = await this.database.transaction(owner.actor, (tx) => this.keys.ofPerson(tx, owner.actor.id));
    return armored === undefined ? undefined : examineKey(armored, this.clock.now());
  }

  /** @throws {Problem} proof.needed, demo.fixed, or why it is no key to encrypt to */
  async set(owner: FactorOwner, typed: string): Promise<void> {
    await this.#require(owner);
    const at = this.clock.now();
    const { armored } = await usableKey(typed, at, '/key');
    await this.database.transaction(owner.actor, async (tx) => {
      await this.keys.set(tx, { kind: 'person', person: owner.actor }, armored, at);
      await this.#record(tx, owner, 'person.mail-key-set');
    });
  }

  /** @throws {Problem} proof.needed, demo.fixed, or mail-key.none */
  async remove(owner: FactorOwner): Promise<void> {
    await this.#require(owner);
    await this.database.transaction(owner.actor, async (tx) => {
      if (!(await this.keys.remove(tx, { kind: 'person', person: owner.actor }))) throw new Problem('mail-key.none');
      await this.#record(tx, owner, 'person.mail-key-removed');
    });
  }

  async #record(tx: Tx, { actor: { id: subjectId, organisationId } }: FactorOwner, action: string): Promise<void> {
    await this.trail.record(tx, { action, subjectKind: 'person', subjectId, organisationId });
  }

  async #require({ actor, email, token }: FactorOwner): Promise<void> {
    if (isDemoAddress(email)) throw new Problem('demo.fixed');
    await this.proof.require(actor, token);
  }
}
