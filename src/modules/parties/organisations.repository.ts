import { Injectable } from '@nestjs/common';
import type { Organisation } from '../../domain/parties/parse-organisation.js';
import { Problem } from '../../domain/problem.js';
import type { Tx } from '../../platform/database.js';
import { DataKeys } from '../../platform/sealing/data-keys.js';
import { onViolation } from '../../platform/violation.js';

/** An organisation as other rooms need to know it. */
export interface KnownOrganisation {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly side: 'care' | 'supplier';
  readonly sector: string;
  readonly region: string | null;
  readonly holdingId: string;
}

interface NewOrganisation extends Organisation {
  readonly id: string;
  readonly holdingId: string;
  readonly holdingName: string;
  readonly registeredAt: Date;
}

const ADD = `
  insert into organisation (id, ref, name, kind, side, sector, region, holding_id, identifiers, registered_at)
  select $1, $2, $3, $4, $5, $6, $7, holding.id, $9, $10
    from holding
   where holding.ref = $8`;

/** All reading and writing of the tables `organisation` and `holding`. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly keys: DataKeys) {}

  /** Adds an organisation with the keys that close what it will file, and its holding when that is new. */
  async add(tx: Tx, made: NewOrganisation): Promise<void> {
    const { id, ref, name, kind, side, sector, region, holding, identifiers, registeredAt } = made;
    const row = [id, ref, name, kind, side, sector, region, holding, JSON.stringify(identifiers), registeredAt];
    await Promise.all([
      tx.prepared('holding.add', 'insert into holding (id, ref, name) values ($1, $2, $3) on conflict do nothing', [
        made.holdingId,
        holding,
        made.holdingName,
      ]),
      tx.prepared('organisation.add', ADD, row),
    ]).catch(onViolation('organisation_ref', () => new Problem({ code: 'party.ref-taken', pointer: '/ref' })));
    await this.keys.make(tx, id);
  }

  /** The organisation with a reference, if the actor may know of it. */
  async byRef(tx: Tx, ref: string): Promise<KnownOrganisation | undefined> {
    const [found] = await tx.query<KnownOrganisation>(
      `select id, ref, name, side, sector, region, holding_id as "holdingId"
         from organisation
        where ref = $1`,
      [ref],
    );
    return found;
  }
}
