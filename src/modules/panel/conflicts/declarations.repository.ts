import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

/** A dossier that somebody is asked to: what it is about, and no more. */
export interface AskedDossier {
  readonly flagId: string;
  readonly productGroup: string;
  readonly scopeCode: string;
  readonly invitedAt: Date;
  /** Null: closed to them until they declare whether they are a party. */
  readonly declaredAt: Date | null;
}

interface NewDeclaration {
  readonly flagId: string;
  readonly personId: string;
  readonly party: boolean;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly at: Date;
}

const ASKED = `select flag_id as "flagId",
              product_group as "productGroup",
              scope_code as "scopeCode",
              invited_at as "invitedAt",
              declared_at as "declaredAt"
         from invitation
        where person_id = $1`;

/** What people declare of their ties with a dossier: the table `declaration`, and the part of `invitation` that opens it. */
@Injectable()
export class DeclarationsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Dossiers that wait for this person, newest first. */
  async waiting(tx: Tx, personId: string): Promise<AskedDossier[]> {
    return tx.query<AskedDossier>(`${ASKED} and declared_at is null order by invited_at desc, flag_id desc`, [personId]);
  }

  /** A dossier that this person is asked to and that is not closed to them, declared or not. */
  async asked(tx: Tx, personId: string, flagId: string): Promise<AskedDossier | undefined> {
    const [found] = await tx.query<AskedDossier>(`${ASKED} and flag_id = $2`, [personId, flagId]);
    return found;
  }

  /** Waits for whoever declares for this person on this dossier, and keeps others waiting until the transaction ends: two presses of one button. */
  async alone(tx: Tx, flagId: string, personId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8600))', [`${flagId} ${personId}`]);
  }

  /** Opens the dossier to this person. @returns whether it was closed until now */
  async open(tx: Tx, flagId: string, personId: string, at: Date): Promise<boolean> {
    const opened = await tx.query(
      `update invitation
          set declared_at = $3
        where flag_id = $1
          and person_id = $2
          and declared_at is null
       returning flag_id`,
      [flagId, personId, at],
    );
    return opened.length === 1;
  }

  async add(tx: Tx, { flagId, personId, party, reason, recordedBy, at }: NewDeclaration): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const place = { table: 'declaration', row: rowOf(flagId, personId, String(party)), column: 'reason' };
    await tx.query(
      `insert into declaration (flag_id, person_id, party, reason, recorded_by, declared_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [flagId, personId, party, reason === null ? null : sealer.seal(place, reason), recordedBy, at],
    );
  }

  /** Closes the dossier to its reader for good; from this statement on it does not exist for them. The job may have been first. */
  async keepFrom(tx: Tx, flagId: string, personId: string, at: Date): Promise<void> {
    await tx.query('insert into conflict (flag_id, person_id, since) values ($1, $2, $3) on conflict do nothing', [flagId, personId, at]);
  }
}
