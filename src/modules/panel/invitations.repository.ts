import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';

interface NewInvitation {
  readonly personId: string;
  readonly role: 'panel' | 'chair';
}

/** Experts, not chairs. */
interface PanelCount {
  readonly invited: number;
  readonly assessed: number;
}

/** All reading and writing of the table `invitation`. */
@Injectable()
export class InvitationsRepository {
  /** Asked before stays asked once. */
  async add(tx: Tx, flagId: string, invited: readonly NewInvitation[], at: Date): Promise<void> {
    await tx.query(
      `insert into invitation (flag_id, person_id, role, invited_at, product_group, scope_code)
       select flag.id, asked.person_id, asked.role, $2, flag.product_group, flag.scope_code
         from unnest($3::uuid[], $4::text[]) as asked (person_id, role)
         join flag on flag.id = $1
       on conflict on constraint invitation_pk do nothing`,
      [flagId, at, invited.map(({ personId }) => personId), invited.map(({ role }) => role)],
    );
  }

  /** Notes that somebody filed an assessment, and holds the invitation until the transaction ends. @returns whether there is one */
  async assess(tx: Tx, flagId: string, personId: string, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `update invitation
          set assessed_at = $3
        where flag_id = $1
          and person_id = $2
       returning flag_id`,
      [flagId, personId, at],
    );
    return rows.length === 1;
  }

  /** A new round: everybody assesses anew, and reads others only after that. */
  async startRound(tx: Tx, flagId: string): Promise<void> {
    await tx.query('update invitation set assessed_at = null where flag_id = $1', [flagId]);
  }

  /** Holds all invitations until the transaction ends: nobody files an assessment meanwhile. */
  async hold(tx: Tx, flagId: string): Promise<void> {
    await tx.query('select person_id from invitation where flag_id = $1 order by person_id for update', [flagId]);
  }

  /** Ids of those who have been asked. */
  async invited(tx: Tx, flagId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>('select person_id as id from invitation where flag_id = $1', [flagId]);
    return new Set(rows.map(({ id }) => id));
  }

  async has(tx: Tx, flagId: string, personId: string): Promise<boolean> {
    const rows = await tx.query('select flag_id from invitation where flag_id = $1 and person_id = $2', [flagId, personId]);
    return rows.length === 1;
  }

  /** As far as the actor may see it: an expert counts the own invitation only. */
  async count(tx: Tx, flagId: string): Promise<PanelCount> {
    const [row] = await tx.query<PanelCount>(
      `select count(*)::integer as invited,
              count(assessed_at)::integer as assessed
         from invitation
        where flag_id = $1
          and role = 'panel'`,
      [flagId],
    );
    return row ?? { invited: 0, assessed: 0 };
  }
}
