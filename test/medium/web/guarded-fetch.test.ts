import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FetchRefused, fetchFrom } from '../../../src/platform/guarded-fetch.js';

let server: Server;
let origin: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/away') response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' });
    response.end('ok');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => new Promise((done) => server.close(done)));

describe('the one way out', () => {
  it('asks where the operator said', async () => {
    expect(await (await fetchFrom(origin)(`${origin}/x?y=1`)).text()).toBe('ok');
    expect(asked).toEqual(['/x?y=1']);
  });

  it.each([
    'http://127.0.0.1:1/x',
    'http://localhost/x',
    'https://127.0.0.1/x',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'http://user@127.0.0.1/x',
  ])('asks nobody else: %s', async (url) => {
    await expect(fetchFrom(origin)(url)).rejects.toThrow(FetchRefused);
  });

  it('asks another machine by https alone', async () => {
    await expect(fetchFrom('http://idp.example')('http://idp.example/token')).rejects.toThrow(FetchRefused);
  });

  it('goes nowhere a redirect leads', async () => {
    await expect(fetchFrom(origin)(`${origin}/away`)).rejects.toThrow();
    expect(asked.at(-1)).toBe('/away');
  });
});
