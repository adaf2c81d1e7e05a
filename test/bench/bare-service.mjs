// The yardstick: Fastify and pg, one prepared statement that inserts the same report row and one trail row.
import { randomBytes, randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL ?? 16) });
pool.on('error', () => undefined);
const app = Fastify();
const text = `with kept as (
  insert into report (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state,
                      is_current, author_kind, author_id, receipt, body, usable, used_per_week)
  values ($1, 1, $2, $2, $3, $4, $5, $6, 'voluntary', 'filed', true, 'client', $3, $7, $8, $9, $10))
  insert into trail (id, recorded_at, actor_kind, actor_id, organisation_id, action, subject_kind, subject_id)
  values ($11, $2, 'client', $3, $3, 'report.filed', 'report', $12)`;

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
    receipt,
    request.body,
    stockOnHand,
    usedPerWeek,
    randomUUID(),
    id,
  ];
  await pool.query({ name: 'file', text, values });
  reply.status(201).send({ id, receipt });
});

const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ port: Number(new URL(address).port) });
process.on('SIGTERM', () => app.close().then(() => process.exit(0)));
