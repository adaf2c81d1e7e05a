import { Injectable } from '@nestjs/common';
import type { Role } from '../../../platform/actor.js';
import type { Tx } from '../../../platform/database.js';
import { ComposeMessage, type Notice } from '../../messages/index.js';
import { PeopleOfRole } from '../../parties/index.js';
import type { BreakGlassUse } from './break-glass-use.js';

/** One mail of a step: to whom, and where it leads. */
interface MailOfUse {
  readonly template: Extract<Notice['template'], `break-glass-${string}`>;
  readonly to: Role;
  readonly path: string;
  /** One person of the role; absent: everybody. */
  readonly only?: string;
}

/** Mails the people of a role about a question for break-glass access. Telling twice is telling once. */
@Injectable()
export class MailOfBreakGlass {
  constructor(
    private readonly people: PeopleOfRole,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(tx: Tx, { id }: BreakGlassUse, { template, to, path, only }: MailOfUse): Promise<void> {
    const everybody = await this.people.execute(tx, to);
    const notice = { template, subjectKind: 'break-glass', subjectId: id, step: 1, path };
    for (const person of everybody.filter((one) => only === undefined || one.id === only)) await this.compose.execute(tx, person, notice);
  }
}
