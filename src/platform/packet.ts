import type pg from 'pg';

/** The part of a socket that holds writes back. */
interface Corkable {
  cork(): void;
  uncork(): void;
}

const PACKETS = new WeakMap<pg.PoolClient, Packet>();

/** Lets statements that are sent in one turn of the event loop leave in one packet: one system call instead of one each. */
export class Packet {
  #held = false;

  private constructor(private readonly stream: Corkable) {}

  static of(client: pg.PoolClient): Packet {
    const known = PACKETS.get(client);
    if (known !== undefined) return known;
    const made = new Packet(streamOf(client));
    PACKETS.set(client, made);
    return made;
  }

  hold(): void {
    if (this.#held) return;
    this.#held = true;
    this.stream.cork();
    setImmediate(() => {
      this.#held = false;
      this.stream.uncork();
    });
  }
}

/** `pg` keeps its socket to itself; without one that can hold back, statements simply leave one by one. */
function streamOf(client: pg.PoolClient): Corkable {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = typeof connection === 'object' && connection !== null ? Reflect.get(connection, 'stream') : undefined;
  return isCorkable(stream) ? stream : { cork: () => undefined, uncork: () => undefined };
}

function isCorkable(stream: unknown): stream is Corkable {
  return typeof stream === 'object' && stream !== null && 'cork' in stream && 'uncork' in stream;
}
