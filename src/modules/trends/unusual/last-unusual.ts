import { Injectable } from '@nestjs/common';
import type { UnusualEvidence } from '../../../domain/flags/flag-evidence.js';
import type { Tx } from '../../../platform/database.js';
import { UnusualRepository } from './unusual.repository.js';

/** What stood out on the last night, as far as the actor of the transaction may see it: all of it for the worker and the triage desk. */
@Injectable()
export class LastUnusual {
  constructor(private readonly unusual: UnusualRepository) {}

  /** @returns per scope code what a flag freezes of it */
  async execute(tx: Tx, productGroup: string): Promise<(code: string) => UnusualEvidence> {
    const night = await this.unusual.last(tx, productGroup);
    return (code) => ({ alarms: night?.alarms[code] ?? [], policy: night?.policy ?? [] });
  }
}
