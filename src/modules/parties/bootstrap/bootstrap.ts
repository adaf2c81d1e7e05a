import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Log } from '../../../platform/log.js';
import { Passwords } from '../passwords.js';
import type { BootstrapContents } from './bootstrap-contents.js';
import { BootstrapRecord } from './bootstrap-record.js';
import { BootstrapWriter } from './bootstrap-writer.js';
import { readBootstrap } from './read-bootstrap.js';

/** `already-applied`: this very file went in before, and nothing was done. */
export type BootstrapOutcome = 'applied' | 'already-applied';

/** Secrets shorter than this can be guessed; they are the operator's own choice, so they are let in with a warning. */
const SECRET_ADVISED = 24;

/** Fills an empty database from a file, whole or not at all. The same file again is no fault; another one is refused. */
@Injectable()
export class Bootstrap {
  constructor(
    private readonly log: Log,
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly record: BootstrapRecord,
    private readonly writer: BootstrapWriter,
  ) {}

  /** @param file the bytes of the file: their hash is remembered. @throws {Problem} with every fault */
  async execute(file: Uint8Array): Promise<BootstrapOutcome> {
    const actor = system('bootstrap');
    if (await this.database.transaction(actor, (tx) => this.record.knows(tx, file))) return 'already-applied';
    const contents = readBootstrap(file);
    const hashes = await Promise.all(contents.people.map(({ password }) => this.passwords.hash(password)));

    const outcome = await this.database.transaction(actor, async (tx) => {
      if (await this.record.knows(tx, file)) return 'already-applied';
      await this.writer.write(tx, contents, hashes);
      await this.record.remember(tx, file);
      return 'applied';
    });
    if (outcome === 'applied') this.#tell(contents);
    return outcome;
  }

  #tell({ organisations, people, apiKeys }: BootstrapContents): void {
    const counts = { organisations: organisations.length, people: people.length, apiKeys: apiKeys.length };
    this.log.info(counts, 'the bootstrap file was applied');
    const withoutFactor = people.filter(({ totpSecret }) => totpSecret === null).length;
    if (withoutFactor > 0) this.log.info({ people: withoutFactor }, 'people without a second factor choose one at their first sign-in');
    const short = apiKeys.filter(({ secret }) => secret.length < SECRET_ADVISED).length;
    if (short > 0) this.log.warn({ apiKeys: short }, `API keys with a secret shorter than ${SECRET_ADVISED} characters can be guessed`);
  }
}
