import { Injectable } from '@nestjs/common';
import { newId } from '../../../platform/identity.js';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import type { Place } from '../../../platform/sealing/place.js';
import { ownerOfIdentity } from '../acting-person.js';
import type { Somebody } from '../person-seal.js';

interface ContactKeyOwner {
  readonly kind: 'contact';
  readonly id: string;
  readonly email: string;
}

/** Whose key it is: somebody with an account, or a contact who is known by address. */
export type KeyOwner = { readonly kind: 'person'; readonly person: Somebody } | ContactKeyOwner;

/** To whom a mail goes, and about which letter of an account it is, when it is about one. */
export interface MailTo {
  readonly email: string;
  readonly letterId: string | undefined;
}

interface KeyRow {
  readonly id: string;
  readonly armored: Buffer;
}

/** A letter about an account may go to an address that is not the account's, or not yet; of one address the account's key goes first. */
const FOR_MAIL = `
  select k.id, k.armored
    from mail_key k
    left join person p on p.id = k.person_id
   where p.id = (select person_id from account_letter where id = $2)
      or (p.email_index = $1 and p.disabled_at is null)
      or k.contact_index = $1
   order by p.id = (select person_id from account_letter where id = $2) desc nulls last, p.id nulls last
   limit 1`;

/** All reading and writing of the table `mail_key`. */
@Injectable()
export class MailKeysRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Puts a key in the place of whichever there was. */
  async set(tx: Tx, owner: KeyOwner, armored: string, at: Date): Promise<void> {
    const id = newId(at);
    await this.remove(tx, owner);
    const sealer = await this.sealing.sealer(tx, owner.kind === 'person' ? ownerOfIdentity(owner.person) : SERVICE, 'identity');
    await tx.query('insert into mail_key (id, person_id, contact_index, armored, set_at) values ($1, $2, $3, $4, $5)', [
      id,
      owner.kind === 'person' ? owner.person.id : null,
      owner.kind === 'contact' ? this.#indexOf(owner.email) : null,
      sealer.seal(placeOf(id), armored),
      at,
    ]);
  }

  /** @returns whether there was one */
  async remove(tx: Tx, owner: KeyOwner): Promise<boolean> {
    const removed =
      owner.kind === 'person'
        ? await tx.query('delete from mail_key where person_id = $1 returning id', [owner.person.id])
        : await tx.query('delete from mail_key where contact_index = $1 returning id', [this.#indexOf(owner.email)]);
    return removed.length === 1;
  }

  /** Armored, of somebody with an account. */
  async ofPerson(tx: Tx, personId: string): Promise<string | undefined> {
    return this.#opened(tx, await tx.query<KeyRow>('select id, armored from mail_key where person_id = $1', [personId]));
  }

  /** Armored, for a mail. */
  async forMail(tx: Tx, { email, letterId }: MailTo): Promise<string | undefined> {
    return this.#opened(tx, await tx.query<KeyRow>(FOR_MAIL, [this.#indexOf(email), letterId ?? null]));
  }

  /**
   * Whose keys the operator gives and takes at an address: of an account, of a contact, or of both, since either may go and the
   * other stay. A key whose contact is gone counts as a contact. @param email in lower case
   */
  async ownersOf(tx: Tx, email: string): Promise<readonly KeyOwner[]> {
    const persons = await tx.query<Somebody>(
      'select id, roles, organisation_id as "organisationId" from person where email_index = $1 and disabled_at is null',
      [this.#indexOf(email)],
    );
    const contacts = await tx.query<{ id: string }>(
      `select id from ministry_contact where lower(email) = $1
       union all
       select id from secretariat_contact where lower(email) = $1
       union all
       select id from mail_key where contact_index = $2
       limit 1`,
      [email, this.#indexOf(email)],
    );
    return [
      ...persons.map((person) => ({ kind: 'person', person }) as const),
      ...contacts.map(({ id }) => ({ kind: 'contact', id, email }) as const),
    ];
  }

  async #opened(tx: Tx, rows: readonly KeyRow[]): Promise<string | undefined> {
    const [armored] = await this.sealing.open<string>(
      tx,
      rows.map(({ id, armored: value }) => ({ place: placeOf(id), value })),
    );
    return armored;
  }

  #indexOf(email: string): Buffer {
    return this.sealing.blindIndex('email', email.toLowerCase());
  }
}

function placeOf(id: string): Place {
  return { table: 'mail_key', row: id, column: 'armored' };
}
