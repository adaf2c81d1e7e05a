import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { type Guess, GuessLimit } from '../guess-limit.js';
import { FactorStanding } from './factor-standing.js';
import { CheckFactor, type FactorHolder, type ProvedBy } from './check-factor.js';

/** Whose code it is, and of which organisation. */
export interface CodeHolder extends FactorHolder {
  readonly organisationId: string | null;
}

/** Compares a code: counted before, and on the trail when it was wrong or when a recovery code was used up. */
@Injectable()
export class CheckCode {
  constructor(
    private readonly database: Database,
    private readonly limit: GuessLimit,
    private readonly checkFactor: CheckFactor,
    private readonly trail: Trail,
    private readonly standing: FactorStanding,
  ) {}

  /** @returns undefined when the code is not right, and for nobody's. @throws {Problem} sign-in.too-many, or sign-in.enrol-first */
  async execute(holder: CodeHolder | undefined, code: string, at: Date): Promise<ProvedBy | undefined> {
    const guess = { at: 'factor', subject: holder?.id ?? 'nobody', when: at } as const;
    if (holder !== undefined) await this.database.transaction(GATE, (tx) => this.#admit(tx, guess));
    return this.database.transaction(GATE, async (tx) => {
      const proved = await this.checkFactor.execute(tx, holder, code, at);
      if (proved !== undefined) await this.limit.release(tx, guess);
      if (holder !== undefined && proved !== 'code') await this.#record(tx, holder, proved);
      return proved;
    });
  }

  async #admit(tx: Tx, guess: Guess): Promise<void> {
    const { any } = await this.standing.of(tx, guess.subject);
    if (!any) throw new Problem('sign-in.enrol-first');
    await this.limit.count(tx, guess);
  }

  async #record(tx: Tx, { id, organisationId }: CodeHolder, proved: ProvedBy | undefined): Promise<void> {
    const action = proved === undefined ? 'person.factor-refused' : 'person.recovery-code-used';
    await this.trail.record(tx, { action, subjectKind: 'person', subjectId: id, organisationId });
  }
}
