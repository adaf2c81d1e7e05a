import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { AddPolicy } from '../../expected-use/index.js';
import { demoWorldOf } from './demo-world-of.js';
import { DemoWorldsRepository } from './demo-worlds.repository.js';
import { DEMO_BED_USE } from './facts/demo-bed-use.js';
import { DEMO_PEAKS } from './facts/demo-peaks.js';
import { DEMO_SCRIPT } from './facts/demo-script.js';
import { type LoadOutcome, LoadReplay } from './load-replay.js';
import { PlayDemo } from './play-demo.js';

const LOADER = system('demo');

/** Loads the world that comes with the service, once, and has its people act on the flags that it raises. */
@Injectable()
export class FillDemoWorld {
  constructor(
    private readonly database: Database,
    private readonly worlds: DemoWorldsRepository,
    private readonly addPolicy: AddPolicy,
    private readonly loadReplay: LoadReplay,
    private readonly playDemo: PlayDemo,
  ) {}

  async execute(say?: (line: string) => void): Promise<LoadOutcome> {
    const world = demoWorldOf(DEMO_SCRIPT);
    const begun = await this.database.transaction(LOADER, (tx) => this.worlds.find(tx, world.name));
    if (begun === undefined) for (const rule of [...DEMO_PEAKS, ...DEMO_BED_USE]) await this.addPolicy.execute(LOADER, rule);
    const outcome = await this.loadReplay.execute(world, say);
    if (outcome.loaded) await this.playDemo.execute();
    return outcome;
  }
}
