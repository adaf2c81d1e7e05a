import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { DeclarationsRepository, type AskedDossier } from './declarations.repository.js';

type Person = Extract<Actor, { kind: 'person' }>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Dossiers that somebody is asked to: each is closed until they declare whether they are a party. */
@Injectable()
export class AskedDossiers {
  constructor(
    private readonly database: Database,
    private readonly declarations: DeclarationsRepository,
  ) {}

  /** Those that wait for a declaration. */
  async waiting(person: Person): Promise<readonly AskedDossier[]> {
    return this.database.transaction(person, (tx) => this.declarations.waiting(tx, person.id));
  }

  async find(person: Person, flagId: string): Promise<AskedDossier | undefined> {
    if (!UUID.test(flagId)) return undefined;
    return this.database.transaction(person, (tx) => this.declarations.asked(tx, person.id, flagId));
  }
}
