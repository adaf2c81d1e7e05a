import { Injectable } from '@nestjs/common';
import { reasonFaults } from '../../../domain/flags/reason-faults.js';
import { refuseAll } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { VisibleFlag } from '../../flags/index.js';
import { PeopleOfRole, type PersonOfRole } from '../../parties/index.js';
import { KeepConflict } from './keep-conflict.js';

type Person = Extract<Actor, { kind: 'person' }>;

/** Triage records that somebody of the panel is a party to a dossier, which they then see nothing more of. */
@Injectable()
export class RecordConflict {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly peopleOfRole: PeopleOfRole,
    private readonly keep: KeepConflict,
  ) {}

  /** Everybody of the panel, to choose from. @throws {Problem} when there is no such flag */
  async candidates(desk: Person, flagId: string): Promise<readonly PersonOfRole[]> {
    return this.database.transaction(desk, async (tx) => {
      await this.visibleFlag.execute(tx, flagId);
      return this.#panel(tx);
    });
  }

  /** @throws {Problem} with every fault at once */
  async execute(desk: Person, flagId: string, personId: string, reason: string): Promise<void> {
    await this.database.transaction(desk, async (tx) => {
      await this.visibleFlag.execute(tx, flagId);
      const known = (await this.#panel(tx)).some(({ id }) => id === personId);
      refuseAll([...(known ? [] : [{ code: 'conflict.nobody' as const, pointer: '/person' }]), ...reasonFaults(reason)]);
      await this.keep.execute(tx, { flagId, personId, reason: reason.trim(), recordedBy: desk.id, at: this.clock.now() });
    });
  }

  async #panel(tx: Tx): Promise<readonly PersonOfRole[]> {
    const experts = await this.peopleOfRole.execute(tx, 'panel');
    const chairs = await this.peopleOfRole.execute(tx, 'chair');
    return [...experts, ...chairs.filter(({ id }) => !experts.some((expert) => expert.id === id))];
  }
}
