import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EmbeddedPostgres, startPostgres } from '../../scripts/postgres.mjs';
import { EXACT, FaultBooks } from '../support/fault-books.js';
import { FaultLoad } from '../support/fault-load.js';
import { FaultService } from '../support/fault-service.js';
import { sized } from '../support/fault-size.js';
import { until } from '../support/until.js';

const KILLS = sized(3);
const LANES = 4;

let dataDir: string;
let postgres: EmbeddedPostgres;
let service: FaultService;
let load: FaultLoad;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'meldpunt-killed-'));
  postgres = await startPostgres({ dataDir });
  process.env['TEST_DATABASE_URL'] = postgres.adminUrl;
  service = await FaultService.prepare();
}, 90_000);
afterEach(async () => {
  await load?.stop();
  await service?.end();
  await postgres?.destroy();
}, 60_000);

describe('PostgreSQL is killed under load', () => {
  it(
    'keeps every acknowledged report once, and web and worker recover by themselves',
    async () => {
      const [web, worker] = [await service.startWeb(), await service.startWorker()];
      load = new FaultLoad(service.url);
      load.start(LANES);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const before = load.acknowledged.size;
        await until(() => load.acknowledged.size >= before + 40, 40_000, 'forty more reports');
        await killedAndStarted();
      }
      const back = Date.now();
      const before = load.acknowledged.size;
      await until(() => load.acknowledged.size > before, 40_000, 'a report after the last start');
      const seconds = (Date.now() - back) / 1_000;
      await load.stop();
      const repeated = await load.retry();

      await service.reconnect();
      const books = new FaultBooks(service.world);
      await books.atRest(60_000);
      expect(await books.discrepancies(load)).toEqual([]);
      expect(await books.count('report')).toBe(load.sent);
      expect(await books.differing()).toEqual(EXACT);
      expect([web.running, worker.running]).toEqual([true, true]);
      process.stdout.write(
        `PostgreSQL killed ${KILLS} times: ${load.sent} reports, ${repeated} repeated, filing again after ${seconds.toFixed(1)} s\n`,
      );
    },
    sized(200_000),
  );
});

async function killedAndStarted(): Promise<void> {
  process.kill(postgres.pid, 'SIGKILL');
  await postgres.exited;
  await postgres.stop();
  const { port } = postgres;
  postgres = await startPostgres({ dataDir, port });
  expect(postgres.port).toBe(port);
}
