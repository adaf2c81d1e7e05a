import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Tx } from '../../platform/database.js';
import { FlagBookRepository } from './flag-book.repository.js';
import type { FlagRecord, FlagStepRecord } from './flag-record.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One flag, if the actor may see it. What may not be seen does not exist. */
@Injectable()
export class VisibleFlag {
  constructor(private readonly flags: FlagBookRepository) {}

  /** @throws {Problem} */
  async execute(tx: Tx, flagId: string): Promise<FlagRecord> {
    const flag = UUID.test(flagId) ? await this.flags.find(tx, flagId) : undefined;
    if (flag === undefined) throw new Problem('request.not-found');
    return flag;
  }

  /** Oldest first. */
  async steps(tx: Tx, flagId: string): Promise<readonly FlagStepRecord[]> {
    return this.flags.steps(tx, flagId);
  }
}
