// Stands in for the web: answers its probe, and counts the starts as its own database role.
import { createServer } from 'node:http';
import pg from 'pg';

const server = createServer(async (request, response) => {
  if (request.url === '/health/live') return response.end('ok');
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query('select count(*)::int as starts, current_user as role from starts');
  await client.end();
  response.end(JSON.stringify({ ...rows[0], smtp: process.env.SMTP_URL, pid: process.pid }));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
