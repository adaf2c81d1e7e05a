import { Injectable } from '@nestjs/common';
import { parseProducer, type TypedProducer } from '../../domain/dikes/parse-producer.js';
import type { Language } from '../../domain/language.js';
import { Problem } from '../../domain/problem.js';
import { Outbox } from '../../jobs/outbox.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { newId } from '../../platform/identity.js';
import { Trail } from '../../platform/trail.js';
import { productGroup as groupOf } from '../catalogue/index.js';
import { ProducersRepository } from './producers.repository.js';

/** The desk records what a producer can make in a crisis; the version before stays. */
@Injectable()
export class RecordProducer {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly producers: ProducersRepository,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, productGroup: string, typed: TypedProducer, language: Language): Promise<void> {
    if (groupOf(productGroup) === null) throw new Problem('request.not-found');
    const { organisation: organisationId, producer, reason } = parseProducer(typed, language);
    const recordedAt = this.clock.now();
    await this.database.transaction(desk, async (tx) => {
      const known = (await this.producers.suppliers(tx)).some(({ id }) => id === organisationId);
      if (!known) throw new Problem({ code: 'producer.organisation', pointer: '/organisation' });
      const id = newId(recordedAt);
      await this.producers.add(tx, { id, organisationId, productGroup, producer, reason, recordedBy: desk.id, recordedAt });
      await this.trail.record(tx, { action: 'producer.recorded', subjectKind: 'producer-statement', subjectId: id, organisationId });
      await this.outbox.promise(tx, 'dikes.measure', { productGroup });
    });
  }
}
