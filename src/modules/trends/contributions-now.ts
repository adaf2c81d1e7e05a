import { Injectable } from '@nestjs/common';
import { contributionOf } from '../../domain/trends/contribution-of.js';
import type { Tx } from '../../platform/database.js';
import { type ContributionKey, textOf } from './contribution-key.js';
import type { PlacedContribution } from './placed-contribution.js';
import { type KeyedStatement, StatementsRepository } from './statements.repository.js';
import { WeeksRepository } from './weeks.repository.js';

/** What organisations put into their weeks, worked out from the reports that count now; the weeks are locked first. */
@Injectable()
export class ContributionsNow {
  constructor(
    private readonly statements: StatementsRepository,
    private readonly weeks: WeeksRepository,
  ) {}

  async execute(tx: Tx, keys: readonly ContributionKey[]): Promise<PlacedContribution[]> {
    const [, statements, places] = await Promise.all([
      this.weeks.lock(tx, keys),
      this.statements.current(tx, keys),
      this.weeks.places(
        tx,
        keys.map(({ organisationId }) => organisationId),
      ),
    ]);
    const byKey = grouped(statements);
    const placeOf = new Map(places.map(({ organisationId, ...place }) => [organisationId, place]));
    return keys.map((key) => {
      const contribution = contributionOf(byKey.get(textOf(key)) ?? [], key.weekStart);
      const place = placeOf.get(key.organisationId);
      return { ...key, counted: contribution === null || place === undefined ? null : { ...contribution, ...place } };
    });
  }
}

function grouped(statements: readonly KeyedStatement[]): ReadonlyMap<string, KeyedStatement[]> {
  const groups = new Map<string, KeyedStatement[]>();
  for (const statement of statements) {
    const key = textOf(statement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return groups;
}
