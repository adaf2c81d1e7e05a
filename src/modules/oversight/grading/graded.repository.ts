import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domain/flags/scope.js';
import type { Verdict } from '../../../domain/grading/outcome.js';
import type { Tx } from '../../../platform/database.js';
import type { PastFlag } from './past-flag.js';

interface FlagRow extends Pick<PastFlag, 'id' | 'productGroup' | 'ruleVersion' | 'state' | 'raisedAt' | 'changedAt' | 'verdict'> {
  readonly scopeKind: Scope['kind'];
  readonly scopeCode: string;
  readonly concluded: boolean;
  readonly adviceVerdict: Verdict<'advice'> | null;
  readonly escalationId: string | null;
  readonly escalationVerdict: Verdict<'escalation'> | null;
}

const newest = (kind: string, id: string) =>
  `(select o.verdict from outcome o where o.subject_kind = '${kind}' and o.subject_id = ${id} order by o.version desc limit 1)`;

const FLAG = `
  select f.id,
         f.product_group as "productGroup",
         f.scope_kind as "scopeKind",
         f.scope_code as "scopeCode",
         f.rule_version as "ruleVersion",
         f.state,
         f.raised_at as "raisedAt",
         f.changed_at as "changedAt",
         ${newest('flag', 'f.id')} as verdict,
         exists (select 1 from panel_conclusion c where c.flag_id = f.id) as concluded,
         ${newest('advice', 'f.id')} as "adviceVerdict",
         e.id as "escalationId",
         ${newest('escalation', 'e.id')} as "escalationVerdict"
    from flag f
    left join lateral (
         select id from escalation where flag_id = f.id order by escalated_at desc, id desc limit 1) as e on true`;

/** Reads flags with what came of them, in the order in which they were raised. */
@Injectable()
export class GradedRepository {
  /** Raised from an instant on. */
  async since(tx: Tx, from: Date): Promise<PastFlag[]> {
    const rows = await tx.query<FlagRow>(`${FLAG} where f.raised_at >= $1 order by f.raised_at, f.id`, [from]);
    return rows.map(pastFlag);
  }

  async find(tx: Tx, id: string): Promise<PastFlag | undefined> {
    const rows = await tx.query<FlagRow>(`${FLAG} where f.id = $1`, [id]);
    return rows.map(pastFlag)[0];
  }
}

function pastFlag({ scopeKind, scopeCode, concluded, adviceVerdict, escalationId, escalationVerdict, ...flag }: FlagRow): PastFlag {
  return {
    ...flag,
    scope: { kind: scopeKind, code: scopeCode },
    advice: concluded ? { verdict: adviceVerdict } : null,
    escalation: escalationId === null ? null : { id: escalationId, verdict: escalationVerdict },
  };
}
