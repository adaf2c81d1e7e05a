import { Injectable } from '@nestjs/common';
import { parseRelease } from '../../../domain/panel/pseudonyms/parse-release.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { OneReporterOf } from './one-reporter.js';
import { ReleasesRepository } from './releases.repository.js';

/** What triage sent. */
export interface SentRelease {
  readonly figures?: unknown;
  readonly text?: unknown;
  readonly reason?: unknown;
}

/** Triage lets the exact figures of a reporter pass, or a passage that it wrote itself; who reported sees that in the trail. */
@Injectable()
export class ReleaseToPanel {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly one: OneReporterOf,
    private readonly releases: ReleasesRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, flagId: string, letter: string, sent: SentRelease): Promise<void> {
    await this.database.transaction(desk, async (tx) => {
      const { reporter, owner } = await this.one.execute(tx, flagId, letter);
      if (owner === undefined) throw new Problem('release.erased');
      const { organisationId, organisation: name, behind } = owner;
      const { figures, text, reason } = parseRelease(
        { figures: sent.figures, text: sent.text, reason: sent.reason },
        {
          hasFigures: behind.stock !== null,
          name,
        },
      );
      const at = this.clock.now();
      const content = { figures: figures ? behind.stock : null, text };
      await this.releases.add(tx, { id: newId(at), entryId: reporter.id, flagId, content, reason, by: desk.id, at });
      for (const subjectId of behind.reports)
        await this.trail.record(tx, { action: 'report.released-to-panel', subjectKind: 'report', subjectId, organisationId });
    });
  }
}
