import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandsModule } from '../../../src/commands.module.js';
import { TakeImport } from '../../../src/modules/reports/index.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { openedReports, type OpenedReport } from '../../support/kept-reports.js';
import { platformOf } from '../../support/platform-of.js';

export const CSV = 'text/csv';
export const NDJSON = 'application/x-ndjson';

/** How an import stands, as the API says. */
export interface Told {
  readonly id: string;
  readonly state: string;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
}

/** The web process and the use cases of the worker, on one database. */
export class ImportSite {
  private constructor(
    readonly world: World,
    readonly web: RunningApp,
    readonly worker: INestApplicationContext,
  ) {}

  static async open(contents: object = CAST): Promise<ImportSite> {
    const world = await aWorld();
    await bootstrapped(world, contents);
    const platform = platformOf(world, { source: world.workerSource, database: world.worker });
    const worker = await NestFactory.createApplicationContext(CommandsModule.on(platform), { logger: ['error', 'warn'] });
    return new ImportSite(world, await anApp(world), worker);
  }

  async close(): Promise<void> {
    await Promise.all([this.web.close(), this.worker.close()]);
    await this.world.close();
  }

  /** Sends a file, as a machine does. */
  async send(body: string | Buffer, key: string, type = CSV, query = ''): Promise<Response> {
    const headers = { authorization: `Bearer ${key}`, 'content-type': type };
    return this.web.ask(`/api/v1/imports${query}`, { method: 'POST', headers, body: new Uint8Array(Buffer.from(body)) });
  }

  take(id: string): Promise<void> {
    return this.worker.get(TakeImport, { strict: false }).execute(id);
  }

  async told(id: string, key: string): Promise<Told> {
    return this.#json(`/api/v1/imports/${id}`, key);
  }

  /** What is wrong, as `row column: code`. */
  async errors(id: string, key: string): Promise<string[]> {
    const errors: readonly { row: number; column: string; code: string }[] = await this.#json(`/api/v1/imports/${id}/errors`, key);
    return errors.map(({ row, column, code }) => `${row} ${column}: ${code}`);
  }

  /** Sends a file and has it read. */
  async taken(body: string | Buffer, key: string, type = CSV, query = ''): Promise<Told> {
    const answer = await this.send(body, key, type, query);
    if (answer.status !== 202) throw new TypeError(`status ${answer.status}: ${await answer.text()}`);
    const { id }: Told = await answer.json();
    await this.take(id);
    return this.told(id, key);
  }

  /** What the organisation h1 has filed. */
  reports(rest = ''): Promise<OpenedReport[]> {
    return openedReports(this.world, rest);
  }

  async count(sql: string): Promise<number> {
    return (await this.world.admin.query(`select count(*)::integer as n from ${sql}`)).rows[0].n;
  }

  async #json<Answer>(path: string, key: string): Promise<Answer> {
    const answer = await this.web.ask(path, { headers: { authorization: `Bearer ${key}` } });
    if (!answer.ok) throw new TypeError(`status ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
}
