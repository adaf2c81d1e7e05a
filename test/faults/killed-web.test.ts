import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EXACT, FaultBooks } from '../support/fault-books.js';
import { FaultLoad } from '../support/fault-load.js';
import { FaultService, killed } from '../support/fault-service.js';
import { sized } from '../support/fault-size.js';
import { until } from '../support/until.js';

const KILLS = sized(5);
const LANES = 8;

let service: FaultService;
let load: FaultLoad;
beforeEach(async () => {
  service = await FaultService.prepare();
}, 60_000);
afterEach(async () => {
  await load?.stop();
  await service?.end();
}, 60_000);

describe('the web process is killed under load', () => {
  it(
    'loses no acknowledged report, doubles none, and takes a repeated one once',
    async () => {
      const books = new FaultBooks(service.world);
      load = new FaultLoad(service.url);
      let web = await service.startWeb();
      load.start(LANES);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const before = load.acknowledged.size;
        await until(() => load.acknowledged.size >= before + 40, 30_000, 'forty more reports');
        await pause(kill * 7);
        await killed(web);
        web = await service.startWeb();
      }
      await load.stop();
      expect(await books.discrepancies(load)).toEqual([]);

      const silently = (await books.count('report')) - load.acknowledged.size;
      const repeated = await load.retry();
      expect(repeated).toBeGreaterThan(0);
      expect(load.acknowledged.size).toBe(load.sent);
      expect(await books.discrepancies(load)).toEqual([]);
      expect(await books.count('report')).toBe(load.sent);
      process.stdout.write(
        `web killed ${KILLS} times: ${load.sent} reports, ${repeated} repeated, of which ${silently} had been kept unanswered\n`,
      );

      await service.startWorker();
      await books.atRest(60_000);
      expect(await books.differing()).toEqual(EXACT);
    },
    sized(120_000),
  );
});
