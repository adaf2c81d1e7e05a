import { Injectable } from '@nestjs/common';
import type { Colleague } from '../../../domain/parties/parse-colleague.js';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ColleagueRow } from './colleagues.repository.js';

type Wish = Pick<Colleague, 'email' | 'name' | 'roles'>;

interface NewInvitation {
  readonly id: string;
  readonly organisationId: string;
  readonly wish: Wish;
  readonly madeAt: Date;
}

interface Row {
  readonly id: string;
  readonly wish: Buffer;
  readonly endedAt: Date | null;
}

const ADD = `
  insert into unanswered_invitation (id, organisation_id, wish, made_at)
  values ($1, $2, $3, $4)`;

const OF_ORGANISATION = `
  select id, wish, ended_at as "endedAt"
    from unanswered_invitation
   where organisation_id = $1`;

/** All reading and writing of the table `unanswered_invitation`. */
@Injectable()
export class UnansweredInvitationsRepository {
  constructor(private readonly sealing: Sealing) {}

  async add(tx: Tx, { id, organisationId, wish, madeAt }: NewInvitation): Promise<void> {
    const sealer = await this.sealing.sealer(tx, organisationId, 'identity');
    await tx.query(ADD, [id, organisationId, sealer.seal(placeOf(id), wish), madeAt]);
  }

  /** As people who never signed in. */
  async of(tx: Tx, organisationId: string): Promise<ColleagueRow[]> {
    const rows = await tx.query<Row>(OF_ORGANISATION, [organisationId]);
    const wishes = await this.sealing.openOrErased<Wish>(
      tx,
      rows.map(({ id, wish }) => ({ place: placeOf(id), value: wish })),
    );
    return rows.map(({ id, endedAt }, at) => ({ ...(wishes[at] ?? ERASED), id, endedAt, lastSignedInAt: null }));
  }

  /** @returns whether there was one to end */
  async end(tx: Tx, organisationId: string, id: string, at: Date): Promise<boolean> {
    const ended = await tx.query(
      'update unanswered_invitation set ended_at = $3 where id = $2 and organisation_id = $1 and ended_at is null returning id',
      [organisationId, id, at],
    );
    return ended.length > 0;
  }

  /** @returns whether there is one with this id */
  async admit(tx: Tx, organisationId: string, id: string): Promise<boolean> {
    const found = await tx.query('update unanswered_invitation set ended_at = null where id = $2 and organisation_id = $1 returning id', [
      organisationId,
      id,
    ]);
    return found.length > 0;
  }
}

const ERASED: Wish = { email: '', name: '', roles: [] };

function placeOf(id: string) {
  return { table: 'unanswered_invitation', row: id, column: 'wish' };
}
