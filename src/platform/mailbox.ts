import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

export interface MailboxOptions {
  readonly folder: string;
  readonly port: number;
  readonly host: string;
  /** Key and certificate in one PEM text; with it STARTTLS is offered, without which nobody mails us from another machine. */
  readonly tls?: string;
}

/** Mails above this are refused; ours take some 5 kB. */
const LARGEST_MAIL = 1_000_000;

/** Keeps every mail as a file `<time>-<chance>.eml` with the envelope's recipient in a first header line. @returns how to stop */
export async function openMailbox({ folder, port, host, tls }: MailboxOptions): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const server = new SMTPServer({
    disabledCommands: tls === undefined ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    ...(tls === undefined ? {} : { key: tls, cert: tls }),
    size: LARGEST_MAIL,
    onData: (stream, session, accept) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        keep(folder, recipients, Buffer.concat(pieces)).then(() => accept(), accept);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Written whole or not at all: a reader never sees half a mail. */
async function keep(folder: string, recipients: readonly string[], mail: Buffer): Promise<void> {
  const name = `${Date.now()}-${randomBytes(4).toString('hex')}`;
  const head = Buffer.from(`X-Envelope-To: ${recipients.join(', ')}\r\n`);
  await writeFile(join(folder, `${name}.part`), Buffer.concat([head, mail]));
  await rename(join(folder, `${name}.part`), join(folder, `${name}.eml`));
}
