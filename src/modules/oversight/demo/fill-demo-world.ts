import { Injectable } from '@nestjs/common';
import { demoWorldOf } from './demo-world-of.js';
import { DEMO_SCRIPT } from './facts/demo-script.js';
import { type LoadOutcome, LoadReplay } from './load-replay.js';

/** Loads the world that comes with the service, once. */
@Injectable()
export class FillDemoWorld {
  constructor(private readonly loadReplay: LoadReplay) {}

  async execute(say?: (line: string) => void): Promise<LoadOutcome> {
    return this.loadReplay.execute(demoWorldOf(DEMO_SCRIPT), say);
  }
}
