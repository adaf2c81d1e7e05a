import { Injectable } from '@nestjs/common';
import { type OutcomeSubject, parseVerdict, type Verdict } from '../../../domain/grading/outcome.js';
import { sourceFaults } from '../../../domain/grading/parse-shortage.js';
import { type Fault, refuseAll } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import type { PastFlag } from './past-flag.js';
import { JudgedFlag } from './judged-flag.js';
import { OutcomesRepository, type Subject } from './outcomes.repository.js';

/** What was filled in: a verdict for each that there is, and how it is known. */
export type TypedOutcome = Readonly<Record<OutcomeSubject, unknown>> & { readonly source: string };

interface Judged {
  readonly subject: Subject;
  readonly verdict: Verdict | null;
}

/** Somebody of the desk puts on record what came of a flag that has ended, of the panel's advice on it, and of its escalation. */
@Injectable()
export class RecordOutcome {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly judgedFlag: JudgedFlag,
    private readonly outcomes: OutcomesRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, flagId: string, typed: TypedOutcome): Promise<void> {
    const at = this.clock.now();
    const source = typed.source.trim();
    await this.database.transaction(desk, async (tx) => {
      const judged = subjectsOf(await this.judgedFlag.find(tx, flagId)).map((subject): Judged => ({
        subject,
        verdict: parseVerdict(subject.kind, typed[subject.kind]),
      }));
      refuseAll([...judged.flatMap(verdictFaults), ...sourceFaults(source, 'source')]);
      for (const { subject, verdict } of judged) {
        if (verdict !== null) await this.outcomes.add(tx, subject, { verdict, source, by: desk.id, at });
      }
      await this.trail.record(tx, { action: 'outcome.recorded', subjectKind: 'flag', subjectId: flagId });
    });
  }
}

function subjectsOf({ id, advice, escalation }: PastFlag): Subject[] {
  return [
    { kind: 'flag', id },
    ...(advice === null ? [] : [{ kind: 'advice' as const, id }]),
    ...(escalation === null ? [] : [{ kind: 'escalation' as const, id: escalation.id }]),
  ];
}

function verdictFaults({ subject, verdict }: Judged): Fault[] {
  return verdict === null ? [{ code: 'grading.verdict', pointer: `/${subject.kind}` }] : [];
}
