import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Database, type Tx } from '../../../platform/database.js';
import type { Administrator } from './administrator.js';
import { type ColleagueRow, ColleaguesRepository } from './colleagues.repository.js';
import { UnansweredInvitationsRepository } from './unanswered-invitations.repository.js';

export type { ColleagueRow };

/** Everybody of the own organisation, invited, active or ended, by name. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly database: Database,
    private readonly colleagues: ColleaguesRepository,
    private readonly unanswered: UnansweredInvitationsRepository,
  ) {}

  async execute(actor: Administrator): Promise<readonly ColleagueRow[]> {
    return this.database.transaction(actor, (tx) => this.all(tx, actor));
  }

  /** The same, in the caller's transaction. */
  async all(tx: Tx, { organisationId }: Administrator): Promise<readonly ColleagueRow[]> {
    const people = [...(await this.colleagues.of(tx, organisationId)), ...(await this.unanswered.of(tx, organisationId))];
    return people.sort((one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1));
  }

  /** @throws {Problem} when nobody of the own organisation has this id */
  async one(actor: Administrator, id: string): Promise<ColleagueRow> {
    const found = (await this.execute(actor)).find((colleague) => colleague.id === id);
    if (found === undefined) throw new Problem('request.not-found');
    return found;
  }
}
