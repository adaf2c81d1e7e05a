/** The only place that asks what time it is. Tests stop it; the demo world moves it. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
