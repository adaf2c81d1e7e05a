import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { ConflictsRepository } from './conflicts.repository.js';
import { FindConflicts } from './find-conflicts.js';
import { InviteChairs } from './invite-chairs.js';

const PANEL = system('panel');

/** Looks for ties with every open dossier anew, since employers, interests and reports change; chairs who are free of them are asked. */
@Injectable()
export class VetPanel {
  constructor(
    private readonly database: Database,
    private readonly conflicts: ConflictsRepository,
    private readonly findConflicts: FindConflicts,
    private readonly inviteChairs: InviteChairs,
  ) {}

  async execute(): Promise<void> {
    const flags = await this.database.transaction(PANEL, (tx) => this.conflicts.toVet(tx));
    for (const flagId of flags) await this.database.transaction(PANEL, (tx) => this.#vet(tx, flagId));
  }

  async #vet(tx: Tx, flagId: string): Promise<void> {
    await this.inviteChairs.execute(tx, flagId, await this.findConflicts.execute(tx, flagId));
  }
}
