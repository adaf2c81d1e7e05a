import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { FoldReports } from '../../trends/index.js';
import { ErasureRepository } from './erasure.repository.js';
import { DestroyKeys } from './destroy-keys.js';

const OPERATOR = system('keys');
/** Reports whose weeks are added up anew in one go. */
const AT_A_TIME = 250;

/**
 * Erases an organisation: nobody of it signs in, none of its reports counts, the sums are made without it, and its keys
 * are destroyed, in the database and outside it, so that no backup can be read for it either. Stopped halfway it is run
 * again.
 */
@Injectable()
export class EraseOrganisation {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly erasure: ErasureRepository,
    private readonly fold: FoldReports,
    private readonly destroyKeys: DestroyKeys,
  ) {}

  async execute(organisationId: string, say: (line: string) => void): Promise<void> {
    await this.database.transaction(OPERATOR, (tx) => this.erasure.close(tx, organisationId, this.clock.now()));
    say('nobody of it signs in any more, and none of its reports counts');
    await this.#foldWithout(organisationId, say);
    await this.database.transaction(OPERATOR, async (tx) => {
      await this.erasure.unaddress(tx, organisationId, this.clock.now());
      await this.erasure.unname(tx, organisationId);
    });
    await this.destroyKeys.execute(organisationId);
    say('its keys are destroyed');
  }

  async #foldWithout(organisationId: string, say: (line: string) => void): Promise<void> {
    let [done, after]: [number, string | undefined] = [0, undefined];
    for (;;) {
      const ids: string[] = await this.database.transaction(OPERATOR, (tx) =>
        this.erasure.reportsAfter(tx, organisationId, after, AT_A_TIME),
      );
      if (ids.length === 0) return;
      await this.fold.execute(ids);
      after = ids.at(-1);
      done += ids.length;
      say(`the weeks of ${done} reports are added up without it`);
    }
  }
}
