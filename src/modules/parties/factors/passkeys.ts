import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { secretHash } from '../secret-hash.js';
import { AccountSeal } from './account-seal.js';
import { FactorLine } from './factor-line.js';
import { PasskeyProof } from './passkey-proof.js';
import { PasskeysRepository } from './passkeys.repository.js';

/** A passkey as its owner sees it. */
export interface NamedPasskey {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly usedAt: Date | null;
}

interface Owner {
  readonly id: string;
  readonly organisationId: string | null;
}

/** What somebody calls a new passkey, and what the browser wrote down of it. */
export interface PasskeyForm {
  readonly name: string;
  readonly credential: string;
}

const LONGEST_NAME = 60;

/** The passkeys of a person: several, each with a name, each to be removed; every change is told by mail. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly proof: PasskeyProof,
    private readonly passkeys: PasskeysRepository,
    private readonly seal: AccountSeal,
    private readonly line: FactorLine,
  ) {}

  async list(tx: Tx, personId: string): Promise<readonly NamedPasskey[]> {
    const kept = await this.passkeys.of(tx, personId);
    const names = await Promise.all(kept.map(({ id, name }) => this.seal.open(tx, placeOf(id), name)));
    return kept.map(({ id, addedAt, usedAt }, index) => ({ id, name: names[index] ?? '', addedAt, usedAt }));
  }

  /** @throws {Problem} passkey.name-missing or passkey.refused */
  async add(tx: Tx, owner: Owner, { name, credential }: PasskeyForm, at: Date): Promise<void> {
    const called = [...name.trim()].slice(0, LONGEST_NAME).join('');
    if (called === '') throw new Problem({ code: 'passkey.name-missing', pointer: '/name' });
    const { credentialId, publicKey, counter } = await this.proof.registered(credential, at);
    const id = newId(at);
    const sealed = await this.seal.seal(tx, placeOf(id), called);
    await this.passkeys.add(tx, { id, personId: owner.id, credentialId, publicKey, counter, name: sealed, addedAt: at });
    await this.line.record(tx, owner, 'passkey.added');
  }

  /** @throws {Problem} when there is none with this id, or it is somebody else's */
  async remove(tx: Tx, owner: Owner, id: string): Promise<void> {
    if (!(await this.passkeys.remove(tx, owner.id, id))) throw new Problem('request.not-found');
    await this.line.record(tx, owner, 'passkey.removed');
  }

  /** Whose signature it is. @throws {Problem} passkey.refused */
  async signer(tx: Tx, credentialId: string, json: string, at: Date): Promise<string> {
    const passkey = await this.passkeys.byCredential(tx, credentialId);
    if (passkey === undefined) throw new Problem('passkey.refused');
    const { counter, challenge } = await this.proof.signed(json, passkey, at);
    if (!(await this.passkeys.spendChallenge(tx, secretHash(challenge), at))) throw new Problem('passkey.refused');
    await this.passkeys.used(tx, passkey.id, counter, at);
    return passkey.personId;
  }
}

function placeOf(id: string) {
  return { table: 'passkey', row: id, column: 'name' };
}
