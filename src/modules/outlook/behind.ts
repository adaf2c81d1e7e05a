import { addDays, type Day } from '../../domain/calendar.js';
import type { Outlook } from '../../domain/chain/outlook.js';
import { SILENT_AFTER } from '../../domain/watch/site-view.js';
import type { CountryNight } from './country-night.js';
import type { Gathered } from './gather-known.js';

/** Owners that an outlook rests on: of its sites, and of suppliers who told lately what is to come in. */
export function behind(
  outlook: Outlook | null,
  { known, parties }: Gathered,
  today: Day,
): Pick<CountryNight, 'holdings' | 'supplierHoldings'> {
  const since = addDays(today, -SILENT_AFTER);
  const telling = known.suppliers.filter(({ asOf, deliveries }) => asOf >= since && deliveries !== null);
  const owners = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => parties.get(id)?.holdingId ?? [])).size;
  return {
    holdings: owners(outlook?.sites.keys() ?? []),
    supplierHoldings: outlook === null ? 0 : owners(telling.map(({ organisationId }) => organisationId)),
  };
}
