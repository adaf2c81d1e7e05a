export { DemoDay } from './demo/demo-day.js';
export { DemoDayModule, DemoModule } from './demo/demo.module.js';
export { FillDemoWorld } from './demo/fill-demo-world.js';
export { type LoadOutcome, LoadReplay } from './demo/load-replay.js';
export { readReplay } from './demo/read-replay.js';
export { ReplayFault } from './demo/replay-fault.js';
export { OVERSIGHT_CONTROLLERS, OversightModule } from './oversight.module.js';
export { UPKEEP_JOBS, UpkeepModule } from './upkeep/upkeep.module.js';
