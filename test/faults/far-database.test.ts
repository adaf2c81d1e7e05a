import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EXACT, FaultBooks } from '../support/fault-books.js';
import { FaultLoad } from '../support/fault-load.js';
import { FaultService } from '../support/fault-service.js';
import { sized } from '../support/fault-size.js';
import { TcpProxy } from '../support/tcp-proxy.js';
import { until } from '../support/until.js';

const LANES = 8;
const CUTS = sized(3);
const ROUND_TRIP_MS = 300;

let proxy: TcpProxy;
let service: FaultService;
let load: FaultLoad;
beforeEach(async () => {
  proxy = await TcpProxy.to(Number(new URL(process.env['TEST_DATABASE_URL'] ?? '').port));
  service = await FaultService.prepare({ databasePort: proxy.port });
}, 60_000);
afterEach(async () => {
  await load?.stop();
  await service?.end();
  await proxy?.end();
}, 60_000);

describe('the way to the database is long, cut, and closed without a word', () => {
  it(
    'keeps every acknowledged report once, acknowledges nothing meanwhile, and goes on by itself',
    async () => {
      const [web, worker] = [await service.startWeb(), await service.startWorker()];
      load = new FaultLoad(service.url);
      const more = async (count: number, what: string): Promise<void> => {
        const before = load.acknowledged.size;
        await until(() => load.acknowledged.size >= before + count, 60_000, what);
      };
      proxy.away(ROUND_TRIP_MS);
      const [begun, ago] = [load.acknowledged.size, Date.now()];
      load.start(LANES);
      await more(40, 'reports at 300 ms');
      const pace = ((load.acknowledged.size - begun) * 1_000) / (Date.now() - ago);

      let cut = 0;
      for (let n = 0; n < CUTS; n += 1) {
        cut += proxy.cut();
        await more(10, 'reports after the connections were cut');
      }

      proxy.close();
      await until(() => load.unanswered.length >= LANES, 60_000, 'nobody who is answered');
      const closed = load.acknowledged.size;
      await until(() => load.unanswered.length > LANES, 60_000, 'more who are not answered');
      expect(load.acknowledged.size).toBe(closed);
      proxy.open();
      proxy.away(0);
      const opened = Date.now();
      await more(10, 'reports after the way was opened');
      const seconds = (Date.now() - opened) / 1_000;

      await load.stop();
      const repeated = await load.retry();
      const books = new FaultBooks(service.world);
      await books.atRest(60_000);
      expect(await books.discrepancies(load)).toEqual([]);
      expect(await books.count('report')).toBe(load.sent);
      expect(await books.differing()).toEqual(EXACT);
      expect([web.running, worker.running]).toEqual([true, true]);
      process.stdout.write(
        `database 300 ms away: ${pace.toFixed(1)} reports a second on ${LANES} lanes; ${cut} connections cut; filing again ${seconds.toFixed(1)} s after the way was opened; ${load.sent} reports, ${repeated} repeated\n`,
      );
    },
    sized(240_000),
  );
});
