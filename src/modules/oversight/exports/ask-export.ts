import { Injectable } from '@nestjs/common';
import { parseExportAsk, type TypedExportAsk } from '../../../domain/exports/parse-export-ask.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { allProductGroups } from '../../catalogue/index.js';
import { ReportExportsRepository } from './report-exports.repository.js';

const HOUR_MS = 3_600_000;
/** How long an export waits for a second person. Own choice: a day, so that an old reason never opens anything. */
const OPEN_HOURS = 24;

/** Somebody of the desk asks to take reports out, with a reason; a colleague decides. */
@Injectable()
export class AskExport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly exports: ReportExportsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, typed: TypedExportAsk): Promise<void> {
    const groups = allProductGroups().map(({ id }) => id);
    const ask = parseExportAsk(typed, groups);
    const askedAt = this.clock.now();
    const id = newId(askedAt);
    const lapsesAt = new Date(askedAt.getTime() + OPEN_HOURS * HOUR_MS);
    await this.database.transaction(desk, async (tx) => {
      await this.exports.add(tx, { ...ask, id, askedBy: desk.id, askedAt, lapsesAt });
      await this.trail.record(tx, { action: 'export.asked', subjectKind: 'export', subjectId: id });
    });
  }
}
