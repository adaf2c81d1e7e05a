import type { World } from '../support/database.js';
import type { Victim } from './victim.js';

/** A refusal names what was asked for; that is on record, and changes nothing of whose it is. */
const REFUSALS = `and action <> 'access.refused'`;

/** Of every table the rows that name the victim or a thing of it, as one digest per table. */
export async function digestsOf({ admin }: World, { ids }: Victim): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const digests = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await admin.query<{ digest: string | null; n: number }>(
      `select md5(string_agg(line, ' ' order by line)) as digest, count(*)::int as n
         from (select t::text as line from ${name} t where t::text ~ $1 ${name === 'trail' ? REFUSALS : ''}) as of_victim`,
      [ids.join('|')],
    );
    digests.set(name, `${rows[0]?.n ?? 0} ${rows[0]?.digest ?? ''}`);
  }
  return digests;
}
