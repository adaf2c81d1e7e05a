import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import type { PolicyProposal } from './policy-proposal.js';

const COLUMNS = `id,
              product_group as "productGroup",
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
  /** Newest first, as far as the actor may see them. */
  async newest(tx: Tx, limit: number): Promise<PolicyProposal[]> {
    return tx.query<PolicyProposal>(`select ${COLUMNS} from policy_proposal order by id desc limit $1`, [limit]);
  }

  /** Holds it until the transaction ends. */
  async find(tx: Tx, id: string): Promise<PolicyProposal | undefined> {
    if (instantOf(id) === undefined) return undefined;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8970))', [id]);
    const [found] = await tx.query<PolicyProposal>(`select ${COLUMNS} from policy_proposal where id = $1`, [id]);
    return found;
  }

  async add(tx: Tx, proposal: Omit<PolicyProposal, 'approved' | 'policyId'>): Promise<void> {
    const { id, productGroup, value, validFrom, author, reason, source, proposedBy, proposedAt } = proposal;
    await tx.query(
      `insert into policy_proposal (id, kind, product_group, value, valid_from, author, reason, source, proposed_by, proposed_at)
       values ($1, 'infection-guideline', $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, productGroup, JSON.stringify(value), validFrom, author, reason, source, proposedBy, proposedAt],
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
