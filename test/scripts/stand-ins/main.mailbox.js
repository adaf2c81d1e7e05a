// Stands in for the local mailbox.
import { createServer } from 'node:net';

createServer().listen(Number(process.env.MAILBOX_PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
