// Stands in for the worker; with STAND_IN_FAULT it dies at once.
import { createServer } from 'node:http';

if (process.env.STAND_IN_FAULT) {
  console.error(process.env.STAND_IN_FAULT);
  process.exit(3);
}
createServer((_, response) => response.end('ok')).listen(Number(process.env.INTERNAL_PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
