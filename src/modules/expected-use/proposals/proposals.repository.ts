import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import type { PolicyProposal, ProposableKind, ProposedPolicy } from './policy-proposal.js';

const COLUMNS = `kind,
              id,
              product_group as "productGroup",
              side,
              value,
              valid_from as "validFrom",
              author,
              reason,
              source,
              proposed_by as "proposedBy",
              proposed_at as "proposedAt",
              approved,
              policy_id as "policyId"`;

/** All reading and writing of the table `policy_proposal`. */
@Injectable()
export class ProposalsRepository {
  /** Of a kind, newest first, as far as the actor may see them. */
  async newest<K extends ProposableKind>(tx: Tx, kind: K, limit: number): Promise<PolicyProposal<K>[]> {
    return tx.query<PolicyProposal<K>>(`select ${COLUMNS} from policy_proposal where kind = $1 order by id desc limit $2`, [kind, limit]);
  }

  /** Holds it until the transaction ends. */
  async find(tx: Tx, id: string): Promise<PolicyProposal | undefined> {
    if (instantOf(id) === undefined) return undefined;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8970))', [id]);
    const [found] = await tx.query<PolicyProposal>(`select ${COLUMNS} from policy_proposal where id = $1`, [id]);
    return found;
  }

  async add(tx: Tx, id: string, proposed: ProposedPolicy, { by, at }: { readonly by: string; readonly at: Date }): Promise<void> {
    const { kind, productGroup, side, value, validFrom, author, reason, source } = proposed;
    await tx.query(
      `insert into policy_proposal (id, kind, product_group, side, value, valid_from, author, reason, source, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, kind, productGroup, side, JSON.stringify(value), validFrom, author, reason, source, by, at],
    );
  }

  /** @returns whether the database let it be decided */
  async decide(tx: Tx, id: string, by: string, at: Date, approved: boolean): Promise<boolean> {
    const decided = await tx.query(
      'update policy_proposal set decided_by = $2, decided_at = $3, approved = $4 where id = $1 returning id',
      [id, by, at, approved],
    );
    return decided.length === 1;
  }

  async adopted(tx: Tx, id: string, policyId: number): Promise<void> {
    await tx.query('update policy_proposal set policy_id = $2 where id = $1', [id, policyId]);
  }
}
