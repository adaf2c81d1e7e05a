import { dayInNetherlands } from '../../src/domain/calendar.js';
import { keyOf } from './fault-cast.js';

/** Days of use on the shelf that bring one region, and no other scope, below what must be answered. */
const SHELVES = { h1: 3_300, h2: 3_400, h4: 20_000, h3: 1_900 } as const;
const CREATED = 201;

/** Files the four statements that together raise one flag: FFP2 in one safety region. */
export async function fileShortage(url: string): Promise<void> {
  for (const [hospital, stockOnHand] of Object.entries(SHELVES)) {
    const amounts = { unit: 'piece', stockOnHand, usedPerWeek: 1_000, expectedPerWeek: 1_000 };
    const body = JSON.stringify({
      kind: 'stock',
      productGroup: 'ffp2',
      asOf: dayInNetherlands(new Date()),
      ...amounts,
    });
    const headers = {
      authorization: `Bearer ${keyOf(hospital)}`,
      'content-type': 'application/json',
      'idempotency-key': 'shortage',
    };
    const { status } = await fetch(`${url}/api/v1/reports`, { method: 'POST', headers, body });
    if (status !== CREATED) throw new Error(`the statement of ${hospital} was refused with ${status}`);
  }
}
