// The yardstick: Fastify and pg, one prepared statement that inserts the same report row and one trail row.
import { randomBytes, randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL ?? 16) });
pool.on('error', () => undefined);
const app = Fastify();
const text = `with kept as (
  insert into report (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state,
                      is_current, author_kind, author_id, receipt, receipt_index, body, amounts)
  values ($1, 1, $2, $2, $3, $4, $5, $6, 'voluntary', 'filed', true, 'client', $3, $7, $8, $9, $10))
  insert into trail (id, recorded_at, actor_kind, actor_id, organisation_id, action, subject_kind, subject_id, key_version, mac)
  values ($11, $2, 'client', $3, $3, 'report.filed', 'report', $12, 1, $13)`;
/** A sealed value is never shorter than what stands around its content. */
const HEAD_AND_TAG = 64;
/** As wide as what the service keeps there, and nothing more is done for it. */
const MARK = Buffer.alloc(32, 1);

app.post('/reports', async (request, reply) => {
  const { kind, productGroup, asOf, stockOnHand, usedPerWeek } = request.body;
  const id = randomUUID();
  const receipt = randomBytes(8).toString('hex');
  const values = [
    id,
    new Date(),
    process.env.ORGANISATION,
    kind,
    productGroup,
    asOf,
    bytesOf(receipt),
    MARK,
    bytesOf(request.body),
    bytesOf({ usable: stockOnHand, usedPerWeek }),
    randomUUID(),
    id,
    MARK,
  ];
  await pool.query({ name: 'file', text, values });
  reply.status(201).send({ id, receipt });
});

const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ port: Number(new URL(address).port) });
process.on('SIGTERM', () => app.close().then(() => process.exit(0)));

function bytesOf(value) {
  return Buffer.concat([Buffer.from([1]), Buffer.from(JSON.stringify(value).padEnd(HEAD_AND_TAG))]);
}
