import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DESK, PANEL } from '../support/fault-cast.js';
import { FaultBooks } from '../support/fault-books.js';
import { FaultService, killed } from '../support/fault-service.js';
import { fileShortage } from '../support/fault-shortage.js';
import { aFreePort, SmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

/** A mail in the hands of a dead worker is in other hands within this time. */
const TAKEN_OVER_S = 60;

let port: number;
let sink: SmtpSink;
let service: FaultService;
let books: FaultBooks;
beforeEach(async () => {
  port = await aFreePort();
  sink = new SmtpSink();
  service = await FaultService.prepare({ smtpUrl: `smtp://127.0.0.1:${port}` });
  books = new FaultBooks(service.world);
  await service.startWeb();
}, 90_000);
afterEach(async () => {
  await service?.end();
  await sink?.stop();
}, 60_000);

describe('the mail server fails in every way', () => {
  it('reaches everybody under one Message-ID, or says on the desk who was not reached', async () => {
    await service.startWorker();
    await fileShortage(service.url);
    await attempts(3);
    expect(await outcomes()).toEqual(['lost', 'lost', 'lost']);

    sink.behave('defer', 'defer', 'defer', 'refuse-recipient', 'cut-after-data', 'accept');
    await sink.start(port);
    await hasten();
    await attempts(6);
    expect((await outcomes()).slice(3)).toEqual(['deferred', 'deferred', 'deferred']);
    await hasten();
    await attempts(10);
    await hasten();
    await until(async () => (await books.count(`message where state = 'waiting'`)) === 0, 20_000, 'every message settled');
    await books.atRest(20_000);

    expect(await books.count('message')).toBe(PANEL.length + 1);
    expect(await books.count(`message where state = 'sent'`)).toBe(PANEL.length);
    expect(await books.count(`message where state = 'refused' and template = 'flag-raised'`)).toBe(1);
    expect(sink.mails.filter(({ to }) => to.includes(DESK)).length).toBeGreaterThan(0);
    await everySentMessageArrived();
    expect(sink.mails.filter(({ acknowledged }) => acknowledged)).toHaveLength(PANEL.length);
    expect(sink.mails).toHaveLength(PANEL.length + 1);
  }, 200_000);

  it('has a mail that was in the hands of a killed worker taken over within a minute', async () => {
    const silent = await aSilentServer(port);
    const worker = await service.startWorker();
    await fileShortage(service.url);
    await until(() => silent.callers > 0, 30_000, 'a worker at the silent mail server');
    await killed(worker);
    const killedAt = Date.now();
    await silent.stop();
    await sink.start(port);
    await service.startWorker();
    await until(() => sink.mails.length >= PANEL.length, TAKEN_OVER_S * 1_000, 'the mails');
    const seconds = (Date.now() - killedAt) / 1_000;
    expect(seconds).toBeLessThan(TAKEN_OVER_S);
    await books.atRest(20_000);
    await everySentMessageArrived();
    expect(sink.mails).toHaveLength(PANEL.length);
    process.stdout.write(`worker killed while delivering: all mails delivered ${seconds.toFixed(1)} s later\n`);
  }, 200_000);
});

/** Lets the minutes until the next attempt be over. */
async function hasten(): Promise<void> {
  await service.world.admin.query(`update message set next_attempt_at = now() where state = 'waiting'`);
  await service.world.admin.query(`update outbox set due_at = now() where job = 'mail.send'`);
}

async function attempts(count: number): Promise<void> {
  await until(async () => (await books.count('message_attempt')) >= count, 30_000, `${count} attempts`);
}

async function outcomes(): Promise<string[]> {
  const { rows } = await service.world.admin.query<{ outcome: string }>('select outcome from message_attempt order by ended_at');
  return rows.map(({ outcome }) => outcome);
}

async function everySentMessageArrived(): Promise<void> {
  const { rows } = await service.world.admin.query<{ id: string }>(`select message_id as id from message where state = 'sent'`);
  expect([...new Set(sink.mails.map(({ messageId }) => messageId))].sort()).toEqual(rows.map(({ id }) => id).sort());
}

interface SilentServer {
  readonly callers: number;
  stop(): Promise<void>;
}

/** Takes connections and says nothing. */
async function aSilentServer(on: number): Promise<SilentServer> {
  const sockets = new Set<{ destroy(): void }>();
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(on, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    get callers() {
      return sockets.size;
    },
    stop,
  };
}
