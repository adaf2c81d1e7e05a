import { Injectable } from '@nestjs/common';
import { type Colleague, type ColleagueForm, parseColleague } from '../../../domain/parties/parse-colleague.js';
import { emailOf } from '../../../domain/parties/email-of.js';
import { type Fault, Problem, refuseAll } from '../../../domain/problem.js';
import { newSecret } from '../../../platform/codes.js';
import { Database } from '../../../platform/database.js';
import { PartyRegister } from '../party-register.js';
import { Passwords } from '../passwords.js';
import { understood } from '../understood.js';
import type { Administrator } from './administrator.js';
import { Colleagues } from './colleagues.js';
import { RecordInvitation } from './record-invitation.js';

/**
 * Invites somebody into the own organisation. Whether the address has an account elsewhere is not told: such an invitation
 * stands in the list as any that nobody answered, and costs the same.
 */
@Injectable()
export class InviteColleague {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly register: PartyRegister,
    private readonly colleagues: Colleagues,
    private readonly record: RecordInvitation,
  ) {}

  /** @throws {Problem} with every fault of the form; that somebody is in the own list already is one */
  async execute(actor: Administrator, form: ColleagueForm): Promise<void> {
    const parsed = parseColleague(form);
    const known = await this.#knownFaults(actor, form);
    refuseAll(parsed.ok ? known : [...parsed.faults, ...known]);
    const wish = understood(parsed);
    const passwordHash = await this.passwords.hash(newSecret());
    try {
      await this.#invite(actor, wish, passwordHash);
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.code !== 'party.email-taken') throw fault;
      await this.database.transaction(actor, (tx) => this.record.unanswered(tx, actor, wish));
    }
  }

  async #invite(actor: Administrator, wish: Colleague, passwordHash: string): Promise<void> {
    const { organisationId } = actor;
    await this.database.transaction(actor, async (tx) => {
      const id = await this.register.enterPerson(tx, { ...wish, passwordHash, organisationId });
      await this.record.sent(tx, actor, id);
    });
  }

  async #knownFaults(actor: Administrator, form: ColleagueForm): Promise<readonly Fault[]> {
    const email = emailOf(form.email);
    if (email === undefined) return [];
    const taken = (await this.colleagues.execute(actor)).some((colleague) => colleague.email === email);
    return taken ? [{ code: 'party.colleague-known', pointer: '/email' }] : [];
  }
}
