import { Injectable } from '@nestjs/common';
import { GATE } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { type BegunStep, BeginStep } from '../begin-step.js';
import type { Account } from '../people.repository.js';
import { OpenSession, type StartedSession } from '../open-session.js';

/** The door for somebody who is known: open, or half open until the second step. */
@Injectable()
export class IdentityDoor {
  constructor(
    private readonly database: Database,
    private readonly beginStep: BeginStep,
    private readonly openSession: OpenSession,
  ) {}

  async open(account: Account, at: Date, device: string): Promise<StartedSession> {
    return this.openSession.execute(account, at, device);
  }

  async halfOpen(account: Account, at: Date): Promise<BegunStep> {
    return this.database.transaction(GATE, (tx) => this.beginStep.execute(tx, account.id, at));
  }
}
