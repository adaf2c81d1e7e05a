import { Injectable } from '@nestjs/common';
import { demoWorldOf } from './demo-world-of.js';
import { DEMO_SCRIPT } from './facts/demo-script.js';
import { type LoadOutcome, LoadReplay } from './load-replay.js';
import { PlayDemo } from './play-demo.js';

/** Loads the world that comes with the service, once, and has its people act on the flags that it raises. */
@Injectable()
export class FillDemoWorld {
  constructor(
    private readonly loadReplay: LoadReplay,
    private readonly playDemo: PlayDemo,
  ) {}

  async execute(say?: (line: string) => void): Promise<LoadOutcome> {
    const outcome = await this.loadReplay.execute(demoWorldOf(DEMO_SCRIPT), say);
    if (outcome.loaded) await this.playDemo.execute();
    return outcome;
  }
}
