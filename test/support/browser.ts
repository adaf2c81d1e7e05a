import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing may leave the machine: no updates, no syncing, no first-run pages. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is, or undefined when there is none on this machine. */
export function chromiumPath(): string | undefined {
  return PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));
}

export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: QUIET });
}

/** Tests that need a real browser. Without one they are skipped, and that is said out loud. */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const path = chromiumPath();
  if (path === undefined) {
    process.stderr.write(`\nNOT TESTED, no chromium found (set CHROMIUM_PATH): ${name}\n\n`);
    describe.skip(name, () => tests(notStarted));
    return;
  }
  describe(name, () => {
    let running: Browser | undefined;
    beforeAll(async () => {
      running = await startBrowser(path);
    }, 60_000);
    afterAll(() => running?.close());
    tests(() => running ?? notStarted());
  });
}

function notStarted(): never {
  throw new TypeError('the browser has not been started');
}
