/** One Redis of several. */
export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

interface RedisAccess {
  readonly nodes: readonly RedisNode[];
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly tls: boolean;
}

/** Where the queue is kept: in our own database, or in a Redis of one of three shapes. */
export type QueuePlace =
  | { readonly kind: 'postgres' }
  | { readonly kind: 'redis'; readonly url: string }
  /** `name` is what the sentinels call the master. */
  | ({ readonly kind: 'sentinel'; readonly name: string } & RedisAccess)
  | ({ readonly kind: 'cluster' } & RedisAccess);

const SEVERAL = /^(rediss?)\+(sentinel|cluster):\/\/(?:([^:@/]*):([^@/]*)@)?([^@/?#]+)(?:\/([\w.-]+))?$/;
const NODE = /^([\w.-]+|\[[0-9a-f:.]+\]):(\d{1,5})$/i;
const LARGEST_PORT = 65_535;

/** Reads QUEUE_URL; undefined when it has none of the forms that `config/example.env` names. */
export function queuePlace(url: string): QueuePlace | undefined {
  if (url.startsWith('postgres:')) return { kind: 'postgres' };
  if (/^rediss?:\/\//.test(url)) return URL.canParse(url) && new URL(url).hostname !== '' ? { kind: 'redis', url } : undefined;
  try {
    return severalIn(url);
  } catch {
    // A percent sign in a name or password that is no code of a letter.
    return undefined;
  }
}

/** Whether QUEUE_URL has one of its forms. */
export function isQueuePlace(url: string): boolean {
  return queuePlace(url) !== undefined;
}

function severalIn(url: string): QueuePlace | undefined {
  const [, scheme, kind, username, password, places = '', name] = SEVERAL.exec(url) ?? [];
  const nodes = places.split(',').map(nodeIn);
  if (!nodes.every((node) => node !== undefined)) return undefined;
  const access = { nodes, username: decoded(username), password: decoded(password), tls: scheme === 'rediss' };
  if (kind === 'sentinel') return name === undefined ? undefined : { kind, name, ...access };
  return name === undefined ? { kind: 'cluster', ...access } : undefined;
}

function nodeIn(text: string): RedisNode | undefined {
  const [, host, port] = NODE.exec(text) ?? [];
  if (host === undefined || Number(port) < 1 || Number(port) > LARGEST_PORT) return undefined;
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function decoded(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : decodeURIComponent(text);
}
