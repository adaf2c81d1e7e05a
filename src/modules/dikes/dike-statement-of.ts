import type { DikeStatement } from '../../domain/dikes/dike-statement.js';
import type { KeptAmounts } from '../../domain/reports/kept-amounts.js';
import type { StockBody } from '../../domain/reports/report-body.js';
import { amount, amountPerWeek, toBase } from '../../domain/units.js';

/** Who stated what when. */
export interface StatedBy extends Pick<
  DikeStatement,
  'asOf' | 'holdingId' | 'organisationId' | 'receivedAt' | 'reportId' | 'sector' | 'side'
> {
  readonly name: string;
}

/** A statement as the dikes need it; nothing when it says nothing of stock. */
export function dikeStatementOf(by: StatedBy, amounts: KeptAmounts, body: StockBody): (DikeStatement & { readonly name: string })[] {
  const { usable, blocked, expectedPerWeek, usedPerWeek } = amounts;
  if (usable === null) return [];
  const turnover = expectedPerWeek ?? usedPerWeek;
  return [
    {
      ...by,
      dike: dikeIn(body),
      contractRef: body.contractRef ?? null,
      usable: amount(usable),
      blocked: amount(blocked ?? 0),
      lots: (body.lots ?? []).map(({ expiresOn, quantity }) => ({ expiresOn, quantity: toBase(quantity, body.unit, body.packSize) })),
      turnover: turnover === null ? null : amountPerWeek(turnover),
    },
  ];
}

function dikeIn({ dike }: StockBody): DikeStatement['dike'] {
  return dike === 1 || dike === 2 ? dike : null;
}
