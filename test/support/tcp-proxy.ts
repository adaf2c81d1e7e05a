import { connect, createServer, type Server, type Socket } from 'node:net';

/** How the way is: for so many milliseconds a piece is under way, in each direction. */
interface Way {
  delayMs: number;
  /** Nothing comes through, and nobody is told: what was sent arrives when the way opens, as TCP sends it again. */
  closed: boolean;
}

/** A way to a server on this machine that can be long, closed without a word, or cut. */
export class TcpProxy {
  readonly #way: Way = { delayMs: 0, closed: false };
  readonly #sockets = new Set<Socket>();
  readonly #held: (() => void)[] = [];
  readonly #server: Server;

  private constructor(private readonly target: number) {
    this.#server = createServer((near) => this.#join(near));
  }

  static async to(target: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new TypeError('the proxy does not listen');
    return address.port;
  }

  /** From now on an answer takes this much longer than it would. */
  away(roundTripMs: number): void {
    this.#way.delayMs = roundTripMs / 2;
  }

  close(): void {
    this.#way.closed = true;
  }

  open(): void {
    this.#way.closed = false;
    for (const pass of this.#held.splice(0)) pass();
  }

  /** Ends every connection as a reset does. @returns how many */
  cut(): number {
    const cut = this.#sockets.size / 2;
    for (const socket of this.#sockets) socket.resetAndDestroy();
    return cut;
  }

  async end(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket): void {
    const far = connect(this.target, '127.0.0.1');
    this.#pass(near, far);
    this.#pass(far, near);
  }

  #pass(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.on('error', () => to.destroy());
    from.on('data', (piece) => this.#later(() => to.write(piece)));
    from.on('end', () => this.#later(() => to.end()));
    from.on('close', () => {
      this.#sockets.delete(from);
      this.#later(() => to.destroy());
    });
  }

  /** Pieces keep their order: timers of the same length fire in the order they were set. */
  #later(pass: () => void): void {
    const arrive = (): void => void (this.#way.closed ? this.#held.push(pass) : pass());
    if (this.#way.delayMs === 0) arrive();
    else setTimeout(arrive, this.#way.delayMs);
  }
}
