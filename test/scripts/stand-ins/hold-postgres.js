// Holds a database until it is stopped or killed.
import { startPostgres } from '../../../scripts/postgres.mjs';

const server = await startPostgres({ dataDir: process.env.HOLD, settings: { fsync: 'off' } });
process.stdout.write(`holding ${server.pid}\n`);
setInterval(() => {}, 60_000);
