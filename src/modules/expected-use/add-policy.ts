import { Injectable } from '@nestjs/common';
import { parseDay } from '../../domain/calendar.js';
import { type Fault, refuseAll } from '../../domain/problem.js';
import { Outbox } from '../../jobs/outbox.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { allProductGroups, productGroup } from '../catalogue/index.js';
import { PolicyRepository } from './policy.repository.js';
import { RULE_SCHEMAS } from './rule-schema.js';
import type { Rule, RuleKind } from './rules.js';

/** What a projection rests on: one looks ahead anew, and evaluates then. */
const LOOKED_AHEAD_WITH: ReadonlySet<RuleKind> = new Set<RuleKind>([
  'projection-chain',
  'projection-warning',
  'infection-guideline',
  'epidemic-use',
]);

/** Adds a row of policy, by whom and why; what it changes is evaluated anew. */
@Injectable()
export class AddPolicy {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policy: PolicyRepository,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @param actor  the service itself: the web may read policy, not write it. @returns the id of the row */
  async execute(actor: Actor, rule: Rule): Promise<number> {
    return this.database.transaction(actor, (tx) => this.within(tx, rule));
  }

  /** The same in the transaction of the caller, which must be one of the service itself. */
  async within(tx: Tx, rule: Rule): Promise<number> {
    refuseAll(faultsOf(rule));
    const id = await this.policy.add(tx, rule, this.clock.now());
    const touched = rule.productGroup === null ? allProductGroups().map((group) => group.id) : [rule.productGroup];
    const job = jobAfter(rule.kind);
    await Promise.all([
      this.trail.record(tx, { action: 'policy.added', subjectKind: 'policy', subjectId: String(id) }),
      ...touched.map((group) => this.outbox.promise(tx, job, { productGroup: group })),
    ]);
    return id;
  }
}

/** What is worked out anew: levels are, when what they rest on was. */
function jobAfter(kind: RuleKind): 'outlook.look-ahead' | 'series.judge' | 'flags.evaluate' {
  if (kind === 'unusual-watch') return 'series.judge';
  return LOOKED_AHEAD_WITH.has(kind) ? 'outlook.look-ahead' : 'flags.evaluate';
}

function faultsOf({ kind, value, validFrom, productGroup: group, author, reason }: Rule): Fault[] {
  const read = RULE_SCHEMAS[kind].safeParse(value);
  const faults: Fault[] = (read.error?.issues ?? []).map(({ path, message }) => ({
    code: 'request.invalid',
    pointer: ['/value', ...path.map(String)].join('/'),
    values: { reason: message },
  }));
  if (parseDay(validFrom) === null) faults.push({ code: 'request.invalid', pointer: '/validFrom', values: { reason: 'YYYY-MM-DD' } });
  if (group !== null && productGroup(group) === null) faults.push({ code: 'report.product-group-unknown', pointer: '/productGroup' });
  if (reason.trim() === '') faults.push({ code: 'flag.reason-missing', pointer: '/reason' });
  if (author.trim() === '') faults.push({ code: 'request.invalid', pointer: '/author', values: { reason: '' } });
  return faults;
}
