import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Tx } from '../../platform/database.js';
import type { StoredRule } from './policy-in-force.js';
import type { Rule, RuleKind } from './rules.js';

const COLUMNS = 'kind, product_group, side, value, valid_from, author, reason, source, verified';
const GIVEN = `jsonb_to_recordset($1::jsonb) as given ("kind" text, "productGroup" text, "side" text, "value" jsonb,
                "validFrom" date, "author" text, "reason" text, "source" text, "verified" boolean)`;

/** A row of policy as the desk reads it. */
export type RecordedRule<K extends RuleKind = RuleKind> = Rule<K> & { readonly id: number; readonly recordedAt: Date };

/** All reading and writing of the table `policy`. Rows are added, never changed. */
@Injectable()
export class PolicyRepository {
  /** Every row that has begun on a day. */
  async begun(tx: Tx, day: Day): Promise<StoredRule[]> {
    return tx.prepared<StoredRule>(
      'policy.begun',
      `select id,
              kind,
              product_group as "productGroup",
              side,
              valid_from as "validFrom",
              value
         from policy
        where valid_from <= $1
        order by id`,
      [day],
    );
  }

  /** Every row of a kind, the newest first. */
  async ofKind<K extends RuleKind>(tx: Tx, kind: K): Promise<RecordedRule<K>[]> {
    return tx.query<RecordedRule<K>>(
      `select id,
              kind,
              product_group as "productGroup",
              side,
              value,
              valid_from as "validFrom",
              author,
              reason,
              source,
              verified,
              recorded_at as "recordedAt"
         from policy
        where kind = $1
        order by valid_from desc, id desc`,
      [kind],
    );
  }

  /** Adds rows that are not there yet, word for word but for the reason. Two at once add them once. @returns how many */
  async addMissing(tx: Tx, rules: readonly Rule[], at: Date): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('meldpunt.policy'))`);
    const added = await tx.query<{ id: number }>(
      `insert into policy (${COLUMNS}, recorded_at)
       select "kind", "productGroup", "side", "value", "validFrom", "author", "reason", "source", "verified", $2
         from ${GIVEN}
        where not exists (select 1
                            from policy p
                           where p.kind = given."kind"
                             and p.product_group is not distinct from given."productGroup"
                             and p.side is not distinct from given."side"
                             and p.value = given."value"
                             and p.valid_from = given."validFrom"
                             and p.author = given."author")
        returning id`,
      [JSON.stringify(rules), at],
    );
    return added.length;
  }

  async add(tx: Tx, rule: Rule, at: Date): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `insert into policy (${COLUMNS}, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        rule.kind,
        rule.productGroup,
        rule.side,
        JSON.stringify(rule.value),
        rule.validFrom,
        rule.author,
        rule.reason,
        rule.source,
        rule.verified,
        at,
      ],
    );
    if (row === undefined) throw new TypeError('an inserted row returns its id');
    return row.id;
  }
}
