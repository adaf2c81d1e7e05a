import { system } from './actor.js';
import type { Clock } from './clock.js';
import type { Database } from './database.js';
import { type Anchor, anchorOf } from './trail-anchor.js';
import type { AnchorFile } from './trail-anchor-file.js';
import type { TrailChain } from './trail-chain.js';
import type { TrailKeys } from './trail-keys.js';

const NOTARY = system('trail');

/** Links what waits, signs the head of the trail and keeps it outside the database. */
export class TrailNotary {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: TrailKeys,
    private readonly chain: TrailChain,
    private readonly file: AnchorFile,
  ) {}

  async anchor(): Promise<Anchor> {
    await this.chain.runAll();
    const head = await this.database.transaction(NOTARY, (tx) => this.chain.head(tx));
    const anchor = anchorOf(head, this.clock.now(), this.keys.newest);
    await this.file.append(anchor);
    return anchor;
  }
}
