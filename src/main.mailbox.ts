import { readFile } from 'node:fs/promises';
import { openMailbox } from './platform/mailbox.js';
import { runProcess } from './platform/run-process.js';

/** The local mail sink: takes every mail and keeps it in a folder, so that the demo can be tried without a mail server. */
await runProcess(async () => {
  const { MAILBOX_DIR: folder, MAILBOX_PORT: port, MAILBOX_HOST: host = '127.0.0.1', MAILBOX_TLS_FILE: tlsFile } = process.env;
  if (folder === undefined) throw new Error('MAILBOX_DIR: is missing');
  const tls = tlsFile === undefined ? undefined : await readFile(tlsFile, 'utf8');
  return openMailbox({ folder, port: Number(port ?? 0), host, tls });
});
