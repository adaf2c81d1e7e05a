import { Injectable } from '@nestjs/common';
import { intakeOf } from '../../platform/intake-of.js';
import { Database } from '../../platform/database.js';
import type { Filing } from './filing.js';
import { IdempotencyRepository, type NewAnswer } from './idempotency.repository.js';
import { StoreReport } from './store-report.js';
import { UnitGuard } from './unit-guard.js';

/**
 * With as many months as there are, planning anew costs three times what it finds. And a key that another process is just writing
 * holds up a whole group: after half a second each goes by itself, and waits for that alone.
 */
const PREPARE = `select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('lock_timeout', '500ms', true)`;

/**
 * Writes reports of several organisations in one transaction, each with its key, its line in the trail and the promise of
 * its cells. Those about which the unit guard has a question, and those whose key was used before, are left out.
 */
@Injectable()
export class StoreTogether {
  constructor(
    private readonly database: Database,
    private readonly guard: UnitGuard,
    private readonly idempotency: IdempotencyRepository,
    private readonly store: StoreReport,
  ) {}

  /** @returns ids of the reports that are kept, for good */
  async execute(filings: readonly Filing[]): Promise<ReadonlySet<string>> {
    const actor = intakeOf(filings.map(({ version }) => version.organisationId));
    return this.database.transaction(actor, async (tx) => {
      const [, asked] = await Promise.all([tx.query(PREPARE), this.guard.asksAbout(tx, filings)]);
      const plain = filings.filter(({ version }) => !asked.has(version.reportId));
      const kept = await this.idempotency.keepNew(tx, plain.map(answerOf));
      const fresh = plain.filter(({ version }) => kept.has(version.reportId));
      await this.store.together(tx, fresh);
      return kept;
    });
  }
}

function answerOf({ asked: { key, sent }, version, answer }: Filing): NewAnswer {
  const { organisationId, reportId, sandbox, recordedAt: at } = version;
  return { organisationId, key, sent, sandbox, reportId, answer, at };
}
