import { Injectable } from '@nestjs/common';
import { scopeOf } from '../../../domain/access/scope-of.js';
import { type Fault, Problem, refuseAll } from '../../../domain/problem.js';
import { isStorable } from '../../../domain/storable-text.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { filerInReach } from '../../reports/index.js';
import { OpenedReadingsRepository } from './opened-readings.repository.js';
import type { Reading } from './reading.js';
import { type GivenAnswer, ReadingsRepository } from './readings.repository.js';

/** What may be answered: it was read rightly, or it counts as it was stated. */
export const READING_ANSWERS = ['right', 'as-stated'] as const;

/** Longest reason of the desk. */
const LONGEST_REASON = 500;

/** What was filled in: of the desk with a reason. */
export interface TypedAnswer {
  readonly answer: unknown;
  readonly reason?: unknown;
}

type Answerer = Extract<Actor, { readonly kind: 'person' | 'client' }>;
type Standing = GivenAnswer['standing'];

const STANDINGS: ReadonlyMap<unknown, Standing> = new Map<unknown, Standing>([
  ['right', 'confirmed'],
  ['as-stated', 'rejected'],
]);

/**
 * Who reported, or the desk with a reason, says whether a line was read rightly. From the next night on it is read so; another answer may be
 * given as long as the version counts. The same answer again changes nothing.
 */
@Injectable()
export class AnswerReading {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly readings: ReadingsRepository,
    private readonly opened: OpenedReadingsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} when there is none, it no longer counts, or something is missing */
  async execute(actor: Answerer, id: string, typed: TypedAnswer): Promise<Reading> {
    const isDesk = scopeOf(actor, 'reading.answer').includes('all');
    return this.database.transaction(actor, async (tx) => {
      const reading = await this.#inReach(tx, actor, id, isDesk);
      const standing = STANDINGS.get(typed.answer);
      const reason = isDesk ? textOf(typed.reason) : null;
      refuseAll(faultsOf(standing, reason));
      const isNew = isDesk || standing !== reading.standing;
      return standing !== undefined && isNew ? this.#keep(tx, reading, standing, reason) : reading;
    });
  }

  async #keep(tx: Tx, reading: Reading, standing: Standing, reason: string | null): Promise<Reading> {
    const { actor } = tx;
    if (!isAnswerer(actor)) throw new Problem('access.refused');
    const by = reason === null ? actor.kind : ('desk' as const);
    const given = { standing, by, answererId: actor.id, at: this.clock.now(), reason };
    if (!(await this.readings.answer(tx, reading, given))) throw new Problem('reading.superseded');
    const { reportId, organisationId } = reading;
    await this.trail.record(tx, { action: `reading.${standing}`, subjectKind: 'report', subjectId: reportId, organisationId });
    return { ...reading, standing, answer: given };
  }

  async #inReach(tx: Tx, actor: Answerer, id: string, isDesk: boolean): Promise<Reading> {
    const own = isDesk ? {} : { organisationId: actor.organisationId ?? '', sentBy: filerInReach(actor, 'reading.answer') };
    const [reading] = instantOf(id) === undefined ? [] : await this.opened.find(tx, { id, ...own, limit: 1 });
    if (reading === undefined) throw new Problem('reading.not-found');
    if (reading.standing === 'superseded') throw new Problem('reading.superseded');
    return reading;
  }
}

function isAnswerer(actor: Actor): actor is Answerer {
  return actor.kind === 'person' || actor.kind === 'client';
}

function textOf(typed: unknown): string {
  return typeof typed === 'string' ? typed.trim() : '';
}

function faultsOf(standing: Standing | undefined, reason: string | null): Fault[] {
  const unexplained = reason !== null && (reason === '' || reason.length > LONGEST_REASON || !isStorable(reason));
  return [
    ...(standing === undefined ? [{ code: 'reading.answer' as const, pointer: '/answer' }] : []),
    ...(unexplained ? [{ code: 'reading.reason' as const, pointer: '/reason', values: { longest: LONGEST_REASON } }] : []),
  ];
}
