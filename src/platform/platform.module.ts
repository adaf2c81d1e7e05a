import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Database } from './database.js';
import { Log } from './log.js';
import { Metrics } from './metrics.js';
import { DataKeys } from './sealing/data-keys.js';
import { KeyKeeper } from './sealing/key-keeper.js';
import type { SealingKit } from './sealing/sealing-kit.js';
import { Sealing } from './sealing/sealing.js';
import { Secrets } from './secrets.js';
import { AnchorFile } from './trail-anchor-file.js';
import { TrailChain } from './trail-chain.js';
import { TrailKeys } from './trail-keys.js';
import { TrailNotary } from './trail-notary.js';
import { Trail } from './trail.js';
import { Wake } from './wake.js';

/** What every process stands on, made before Nest starts and given in. */
export interface Platform {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly source: DataSource;
  readonly database: Database;
  readonly metrics: Metrics;
  readonly secrets: Secrets;
  readonly sealing: SealingKit;
}

@Global()
@Module({})
export class PlatformModule {
  static on({ config, log, clock, source, database, metrics, secrets, sealing }: Platform): DynamicModule {
    const trailKeys = TrailKeys.from(secrets);
    const chain = new TrailChain(clock, database, trailKeys);
    const anchors = new AnchorFile(config.anchorFile, log);
    const providers = [
      { provide: Config, useValue: config },
      { provide: Log, useValue: log },
      { provide: Clock, useValue: clock },
      { provide: DataSource, useValue: source },
      { provide: Database, useValue: database },
      { provide: Wake, useValue: new Wake(source) },
      { provide: Trail, useValue: new Trail(clock, trailKeys) },
      { provide: TrailKeys, useValue: trailKeys },
      { provide: TrailChain, useValue: chain },
      { provide: AnchorFile, useValue: anchors },
      { provide: TrailNotary, useValue: new TrailNotary(clock, database, trailKeys, chain, anchors) },
      { provide: Metrics, useValue: metrics },
      { provide: Secrets, useValue: secrets },
      { provide: KeyKeeper, useValue: sealing.keeper },
      { provide: DataKeys, useValue: sealing.keys },
      { provide: Sealing, useValue: sealing.sealing },
    ];
    return { module: PlatformModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
