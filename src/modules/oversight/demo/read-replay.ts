import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import type { ReplayEvent } from '../../../domain/demo/replay-event.js';
import { countingOf } from './replay-counting.js';
import { ReplayFault } from './replay-fault.js';
import { ARTICLES, EVENT, REPORTERS } from './replay-schemas.js';
import type { ReplayWorld } from './replay-world.js';

const EVENTS = 'events.ndjson';
const NIGHTS = 28;

/**
 * Reads a folder with `catalogue.json`, `reporters.json` and `events.ndjson`. All of it is looked at before anything is
 * made of it; the events are read again while they are loaded, so that they need not fit in memory.
 *
 * @throws {ReplayFault}
 */
export async function readReplay(folder: string): Promise<ReplayWorld> {
  const reporters = await parsed(folder, 'reporters.json', REPORTERS);
  const articles = await parsed(folder, 'catalogue.json', ARTICLES);
  const seen = await lookedThrough(folder);
  return { ...seen, reporters, articles: countingOf(articles), nights: NIGHTS, events: () => eventsIn(folder) };
}

async function parsed<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): Promise<z.output<Schema>> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => {
    throw new ReplayFault(`${name} cannot be read`);
  });
  return understood(text, name, schema);
}

function understood<Schema extends z.ZodType>(text: string, at: string, schema: Schema): z.output<Schema> {
  const read = schema.safeParse(jsonIn(text, at));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ReplayFault(`${at}: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not understood'}`);
}

function jsonIn(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReplayFault(`${at}: no JSON`);
  }
}

async function* eventsIn(folder: string): AsyncGenerator<ReplayEvent> {
  const input = createReadStream(join(folder, EVENTS), 'utf8');
  const failed = new Promise<never>((_, refuse) => input.once('error', () => refuse(new ReplayFault(`${EVENTS} cannot be read`))));
  failed.catch(() => undefined);
  await Promise.race([new Promise((open) => input.once('open', open)), failed]);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield understood(line, `${EVENTS} line ${number}`, EVENT);
  }
}

async function lookedThrough(folder: string): Promise<Pick<ReplayWorld, 'name' | 'firstReceived' | 'lastReceived'>> {
  const digest = createHash('sha256');
  let [firstReceived, lastReceived] = ['', ''];
  for await (const event of eventsIn(folder)) {
    digest.update(JSON.stringify(event));
    if (event.received_at < lastReceived)
      throw new ReplayFault(`${EVENTS}: ${event.received_at} comes after ${lastReceived}; it must be in order of received_at`);
    if (firstReceived === '') firstReceived = event.received_at;
    lastReceived = event.received_at;
  }
  if (firstReceived === '') throw new ReplayFault(`${EVENTS}: there is no event in it`);
  return { name: digest.digest('hex'), firstReceived, lastReceived };
}
