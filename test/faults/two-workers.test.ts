import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PANEL } from '../support/fault-cast.js';
import { EXACT, FaultBooks } from '../support/fault-books.js';
import { Obstacle } from '../support/fault-obstacle.js';
import { FaultService } from '../support/fault-service.js';
import { fileShortage } from '../support/fault-shortage.js';
import { SmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

const REPEATS = 20;

let mail: SmtpSink;
let service: FaultService;
let obstacle: Obstacle;
let books: FaultBooks;
beforeEach(async () => {
  mail = await new SmtpSink().start();
  service = await FaultService.prepare({ smtpUrl: mail.url });
  obstacle = await Obstacle.before('cell', service.world.urls.admin);
  books = new FaultBooks(service.world);
  await service.startWeb();
}, 90_000);
afterEach(async () => {
  await obstacle?.close();
  await service?.end();
  await mail?.stop();
}, 60_000);

describe('two workers', () => {
  it('on one flag raise it once, invite every expert once and send one mail each; one that is asked to stop hands over', async () => {
    const first = await service.startWorker();
    await obstacle.stand();
    await fileShortage(service.url);
    await until(
      async () => (await books.count('outbox where relayed_at is not null and job = $1', ['cells.fold'])) > 0,
      20_000,
      'work in hand',
    );
    first.child.kill('SIGTERM');
    const second = await service.startWorker();
    await obstacle.clear();
    expect(await first.ended()).toBe(0);
    const third = await service.startWorker();
    await promised('flags.evaluate', { productGroup: 'ffp2' });
    await books.atRest(60_000);
    const { rows } = await service.world.admin.query<{ id: string }>('select id from flag');
    expect(rows).toHaveLength(1);
    await promised('panel.inform', { flagId: rows[0]?.id });
    await books.atRest(60_000);

    expect(await steps()).toEqual(['raised', 'in-assessment']);
    expect(await books.count('invitation')).toBe(PANEL.length);
    expect(await books.count(`message where state = 'sent'`)).toBe(PANEL.length);
    expect(mail.mails.map(({ to }) => to.join()).sort()).toEqual([...PANEL].sort());
    expect(await books.differing()).toEqual(EXACT);
    expect(await Promise.all([second.stop(), third.stop()])).toEqual([0, 0]);
  }, 200_000);
});

/** The same promise again and again, at different moments, so that it is not coalesced into one job. */
async function promised(job: string, payload: object): Promise<void> {
  for (let n = 0; n < REPEATS; n += 1) {
    await service.world.admin.query(
      `insert into outbox (job, payload, promised_at, due_at) values ($1, $2, now(), now() + $3 * interval '50 milliseconds')`,
      [job, JSON.stringify(payload), n],
    );
    await service.world.admin.query(`notify meldpunt_outbox`);
  }
}

async function steps(): Promise<string[]> {
  const { rows } = await service.world.admin.query<{ state: string }>('select to_state as state from flag_step order by step');
  return rows.map(({ state }) => state);
}
