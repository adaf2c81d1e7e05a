/** The demo world, if there is one: the day of the replay that stands for the day on which it was loaded. */
export class DemoWorld {
  /** @param day YYYY-MM-DD of the replay; undefined outside the demo */
  constructor(readonly day: string | undefined) {}
}

let current = new DemoWorld(undefined);

/** Said once, when the process starts. */
export function announceDemoWorld(world: DemoWorld): void {
  current = world;
}

export function demoWorld(): DemoWorld {
  return current;
}
