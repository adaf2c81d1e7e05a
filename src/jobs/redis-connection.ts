import { Cluster, type ClusterOptions, Redis } from 'ioredis';
import type { QueuePlace } from '../platform/queue-place.js';

/** How often a command is tried again while Redis is away; null: until it is back. */
type Retries = number | null;

/** A connection to a Redis of any shape. The queue's own database is none. */
export function redisConnection(place: Exclude<QueuePlace, { kind: 'postgres' }>, maxRetriesPerRequest: Retries): Redis | Cluster {
  if (place.kind === 'redis') return new Redis(place.url, { maxRetriesPerRequest });
  const { nodes, username, password, tls } = place;
  const access = {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(tls ? { tls: {} } : {}),
  };
  if (place.kind === 'cluster') return new Cluster([...nodes], { redisOptions: { ...access, maxRetriesPerRequest }, ...lookedUp(tls) });
  const ofSentinels = password === undefined ? {} : { sentinelPassword: password };
  const secured = tls ? { enableTLSForSentinelMode: true, sentinelTLS: {} } : {};
  return new Redis({ sentinels: [...nodes], name: place.name, maxRetriesPerRequest, ...access, ...ofSentinels, ...secured });
}

/** A certificate is of a name: with TLS the nodes of a cluster are reached under theirs, not under the address that it stands for. */
function lookedUp(tls: boolean): Pick<ClusterOptions, 'dnsLookup'> {
  return tls ? { dnsLookup: (host, done) => done(null, host) } : {};
}
