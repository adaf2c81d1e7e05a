import { Injectable } from '@nestjs/common';
import type { KeyAsker } from '../../platform/sealing/data-keys.repository.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ownerOfIdentity, type Standing } from './acting-person.js';
import { personPlace } from './person-place.js';

/** Who somebody is; empty texts when that was erased. */
export interface Identity {
  readonly email: string;
  readonly name: string;
}

/** The same as the table holds it; null when it was erased. */
export interface SealedIdentity {
  readonly email: Buffer | null;
  readonly name: Buffer | null;
}

/** An address as the table holds it: sealed, and by what it is found. */
export interface SealedAddress {
  readonly email: Buffer;
  readonly emailIndex: Buffer;
}

/** Somebody, and what decides whose keys close who it is. */
export interface Somebody extends Standing {
  readonly id: string;
}

/** A row with who somebody is in the clear. */
export type Opened<Row extends SealedIdentity> = Omit<Row, keyof Identity> & Identity;

/** Closes and opens who somebody is: address and name. */
@Injectable()
export class PersonSeal {
  constructor(private readonly sealing: Sealing) {}

  /** By which an account is found. @param email in lower case */
  indexOf(email: string): Buffer {
    return this.sealing.blindIndex('email', email);
  }

  async sealName(asker: KeyAsker, somebody: Somebody, name: string): Promise<Buffer> {
    const sealer = await this.sealing.sealer(asker, ownerOfIdentity(somebody), 'identity');
    return sealer.seal(personPlace(somebody.id, 'name'), name);
  }

  async sealAddress(asker: KeyAsker, somebody: Somebody, email: string): Promise<SealedAddress> {
    const sealer = await this.sealing.sealer(asker, ownerOfIdentity(somebody), 'identity');
    return { email: sealer.seal(personPlace(somebody.id, 'email'), email), emailIndex: this.indexOf(email) };
  }

  /** Opens rows of people in one go. @throws {KeyRefused} when the actor may not know who one of them is */
  async open<Row extends SealedIdentity & { readonly id: string }>(asker: KeyAsker, rows: readonly Row[]): Promise<Opened<Row>[]> {
    const cells = rows.flatMap(({ id, email, name }) => [...cellOf(id, 'email', email), ...cellOf(id, 'name', name)]);
    const texts = await this.sealing.openOrErased<string>(asker, cells);
    const known = new Map(cells.map(({ place: { row, column } }, at) => [`${row} ${column}`, texts[at]]));
    const textOf = (id: string, column: string): string => known.get(`${id} ${column}`) ?? '';
    return rows.map((row) => ({ ...row, email: textOf(row.id, 'email'), name: textOf(row.id, 'name') }));
  }
}

function cellOf(id: string, column: keyof Identity, value: Buffer | null) {
  return value === null ? [] : [{ place: personPlace(id, column), value }];
}
