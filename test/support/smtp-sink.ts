import { createServer, type Server as NetServer } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Behaviour = 'accept' | 'defer' | 'refuse-recipient' | 'refuse-data' | 'cut-after-data' | 'cut-before-answer';

export interface CaughtMail {
  readonly to: readonly string[];
  readonly messageId: string;
  readonly raw: string;
  /** Whether the sender was told that it arrived. */
  readonly acknowledged: boolean;
}

/** A real SMTP server on this machine that behaves as told, per mail in turn; the last behaviour stays. */
export class SmtpSink {
  readonly mails: CaughtMail[] = [];
  #behaviours: Behaviour[] = ['accept'];
  #server: SMTPServer | undefined;
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  behave(...behaviours: Behaviour[]): void {
    this.#behaviours = behaviours;
  }

  async start(port = 0): Promise<this> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_address, _session, done) => done(this.#peek() === 'refuse-recipient' ? this.#answer(550) : null),
      onData: (stream, session, done) => {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => this.#settle(Buffer.concat(pieces).toString('utf8'), session, done));
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const address = server.server.address();
    this.#port = typeof address === 'object' && address !== null ? address.port : port;
    this.#server = server;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const connection of server.connections) connection._socket.destroy();
    await closed;
  }

  /** Stops answering, and comes back on the same port. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start(this.#port);
  }

  #settle(
    raw: string,
    session: { envelope: { rcptTo: { address: string }[] }; remoteAddress: string; id: string },
    done: (fault?: Error | null) => void,
  ): void {
    const behaviour = this.#next();
    if (behaviour === 'defer') return done(this.#answer(451));
    if (behaviour === 'refuse-data') return done(this.#answer(554));
    const cut = behaviour === 'cut-after-data' || behaviour === 'cut-before-answer';
    if (behaviour !== 'cut-before-answer') {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      this.mails.push({ to, messageId: /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '', raw, acknowledged: !cut });
    }
    if (cut) this.#cut(session.id);
    else done();
  }

  #cut(sessionId: string): void {
    for (const connection of this.#server?.connections ?? []) {
      if (connection.id === sessionId) connection._socket.destroy();
    }
  }

  #peek(): Behaviour {
    return this.#behaviours[0] ?? 'accept';
  }

  #next(): Behaviour {
    const behaviour = this.#peek();
    if (this.#behaviours.length > 1) this.#behaviours.shift();
    return behaviour;
  }

  #answer(responseCode: number): Error {
    if (responseCode === 550) this.#next();
    return Object.assign(new Error('as told'), { responseCode });
  }
}

/** A port on which nobody answers. */
export async function aFreePort(): Promise<number> {
  const server: NetServer = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (typeof address !== 'object' || address === null) throw new TypeError('no port');
  return address.port;
}
