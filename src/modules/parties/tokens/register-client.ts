import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { keyTermsFaults } from '../../../domain/parties/key-terms.js';
import { scopeFaults } from '../../../domain/parties/parse-api-key.js';
import { Problem, refuseAll } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { OrganisationsRepository } from '../organisations.repository.js';
import { OauthClientsRepository } from './oauth-clients.repository.js';
import { readClientKeys } from './read-client-keys.js';

/** A client to register. */
export interface ClientWish {
  /** Reference of the organisation. */
  readonly organisation: string;
  readonly scopes: readonly string[];
  /** Which system it is; absent: the day on which it was registered. */
  readonly name?: string | undefined;
  /** A JWK Set with the public keys, as it came in. */
  readonly keys: unknown;
  /** A test client: what it files counts for nothing. */
  readonly sandbox: boolean;
}

/** Registers a client of an organisation, which will prove who it is with a key that only it has. */
@Injectable()
export class RegisterClient {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly clients: OauthClientsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault of the wish */
  async execute(actor: Actor, { organisation: ref, scopes, name, keys: sent, sandbox }: ClientWish): Promise<{ readonly id: string }> {
    const keys = readClientKeys(sent);
    const faults = [...scopeFaults(scopes, '/scopes'), ...keyTermsFaults({ name }), ...(keys.ok ? [] : keys.faults)];
    return this.database.transaction(actor, async (tx) => {
      const known = await this.organisations.byRef(tx, ref);
      if (known === undefined)
        throw new Problem({ code: 'party.organisation-unknown', pointer: '/organisation', values: { ref } }, ...faults);
      refuseAll(faults);
      const createdAt = this.clock.now();
      const made = { id: newId(createdAt), organisationId: known.id, scopes: [...new Set(scopes)], sandbox, createdAt };
      const named = { name: name ?? `made ${dayInNetherlands(createdAt)}`, keys: keys.ok ? keys.value : [] };
      await this.clients.add(tx, { ...made, ...named });
      await this.trail.record(tx, { action: 'client.registered', subjectKind: 'client', subjectId: made.id, organisationId: known.id });
      return { id: made.id };
    });
  }
}
