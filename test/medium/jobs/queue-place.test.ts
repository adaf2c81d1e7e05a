import { describe, expect, it } from '@jest/globals';
import { queuePlace } from '../../../src/platform/queue-place.js';

const open = { username: undefined, password: undefined, tls: false };

describe('where the queue is kept', () => {
  it.each([
    ['postgres:', { kind: 'postgres' }],
    ['redis://:x@q:6379', { kind: 'redis', url: 'redis://:x@q:6379' }],
    ['rediss://q', { kind: 'redis', url: 'rediss://q' }],
    [
      'redis+sentinel://s1:26379,[fd00::1]:26380/mp.1',
      { kind: 'sentinel', name: 'mp.1', ...open, nodes: [{ host: 's1', port: 26_379 }, { host: 'fd00::1', port: 26_380 }] }, // prettier-ignore
    ],
    [
      'rediss+cluster://ik:a%40b@n1:6379',
      { kind: 'cluster', nodes: [{ host: 'n1', port: 6_379 }], username: 'ik', password: 'a@b', tls: true },
    ],
    ['redis+cluster://:geheim@n1:1', { kind: 'cluster', nodes: [{ host: 'n1', port: 1 }], ...open, password: 'geheim' }],
  ])('%s is understood', (url, place) => expect(queuePlace(url)).toEqual(place));

  it.each([
    'amqp://q',
    'redis://',
    'redis+sentinel://s1:26379',
    'redis+sentinel://s1/name',
    'redis+cluster://n1:6379/name',
    'redis+cluster://n1:0',
    'redis+cluster://n1:65536',
    'redis+cluster://n1:6379,',
    'redis+other://n1:6379',
    'redis+cluster://:a%zz@n1:6379',
  ])('%s is not', (url) => expect(queuePlace(url)).toBeUndefined());
});
