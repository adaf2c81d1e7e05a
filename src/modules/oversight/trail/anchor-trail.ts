import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { type Anchor, anchorOf } from '../../../platform/trail-anchor.js';
import { AnchorFile } from '../../../platform/trail-anchor-file.js';
import { TrailChain } from '../../../platform/trail-chain.js';
import { TrailKeys } from '../../../platform/trail-keys.js';

const NOTARY = system('trail');

/** Links what waits, signs the head of the trail and keeps it outside the database. */
@Injectable()
export class AnchorTrail {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: TrailKeys,
    private readonly chain: TrailChain,
    private readonly file: AnchorFile,
  ) {}

  async execute(): Promise<Anchor> {
    await this.chain.runAll();
    const head = await this.database.transaction(NOTARY, (tx) => this.chain.head(tx));
    const anchor = anchorOf(head, this.clock.now(), this.keys.newest);
    await this.file.append(anchor);
    return anchor;
  }
}
