import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { type Ground, parseGround, type TypedGround } from '../../../domain/grounds/parse-ground.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { GroundsRepository } from './grounds.repository.js';

const DAY_MS = 24 * 3_600_000;
/** How long a ground waits to be confirmed. Own choice: a week, so that a letter can be looked up. */
const OPEN_DAYS = 7;

/** Somebody of the desk enters on what legal ground the inspectorate asks for reports; a colleague confirms it. */
@Injectable()
export class EnterGround {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly grounds: GroundsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, typed: TypedGround): Promise<void> {
    const enteredAt = this.clock.now();
    const ground = parseGround(typed, dayInNetherlands(enteredAt));
    const lapsesAt = new Date(enteredAt.getTime() + OPEN_DAYS * DAY_MS);
    await this.database.transaction(desk, async (tx) => {
      const scope = await this.#scope(tx, ground);
      const id = newId(enteredAt);
      await this.grounds.add(tx, { ...ground, ...scope, id, enteredBy: desk.id, enteredAt, lapsesAt });
      await this.trail.record(tx, { action: 'legal-ground.entered', subjectKind: 'legal-ground', subjectId: id });
    });
  }

  async #scope(tx: Tx, { organisation: id, report }: Ground) {
    const organisation = (await this.grounds.organisations(tx)).find((one) => one.id === id);
    if (organisation === undefined) throw new Problem({ code: 'ground.organisation', pointer: '/organisation' });
    const there = report === null || (await this.grounds.filed(tx, organisation.id, report));
    if (!there) throw new Problem({ code: 'ground.report', pointer: '/report' });
    return { organisationId: organisation.id, organisation: organisation.name, reportId: report };
  }
}
