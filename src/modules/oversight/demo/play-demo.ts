import { Injectable } from '@nestjs/common';
import { SettableClock } from '../../../platform/settable-clock.js';
import { FlagsInSight, type ShownFlag } from '../../flags/index.js';
import { DemoCast } from './demo-cast.js';
import { DEMO_PLOT } from './facts/demo-plot.js';
import type { DemoScene } from './facts/demo-scene.js';
import type { Stage } from './play-assessment.js';
import { PlayScene } from './play-scene.js';

const MS_PER_HOUR = 3_600_000;
/** Nothing in the play happens later than so many hours ago. */
const LATEST = 3;
const TRIAGE = 'Gijs';

/** Has the people of the demo do what the plot says with the flags that were raised, each at its time. */
@Injectable()
export class PlayDemo {
  constructor(
    private readonly clock: SettableClock,
    private readonly cast: DemoCast,
    private readonly flagsInSight: FlagsInSight,
    private readonly playScene: PlayScene,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    const person = await this.cast.execute();
    const flags = await this.flagsInSight.execute(person(TRIAGE), ['raised']);
    const inOrder = [...flags].sort((one, other) => one.raisedAt.getTime() - other.raisedAt.getTime());
    const played = inOrder.map((flag) => ({ flag, scene: sceneOf(flag) })).filter(({ scene }) => scene.untouched !== true);
    try {
      for (const { flag, scene } of played) await this.playScene.execute({ flagId: flag.id, person, ...timesOf(flag, now) }, scene);
    } finally {
      this.clock.run();
    }
  }
}

function sceneOf({ productGroup, scopeCode }: ShownFlag): DemoScene {
  const scene = DEMO_PLOT.find((one) => one.productGroup === productGroup && one.scope === scopeCode);
  return scene ?? { productGroup, scope: scopeCode };
}

function timesOf({ raisedAt }: ShownFlag, now: Date): Pick<Stage, 'after' | 'before'> {
  const before = (hours: number): Date => new Date(now.getTime() - hours * MS_PER_HOUR);
  const after = (hours: number): Date => new Date(Math.min(raisedAt.getTime() + hours * MS_PER_HOUR, before(LATEST).getTime()));
  return { before, after };
}
