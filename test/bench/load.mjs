import { Agent, request } from 'node:http';

/**
 * Sends requests over a number of kept-alive connections for a time, each connection one request after the other.
 * @returns answers a second, and the 50th and 99th percentile of the time to answer in milliseconds
 */
export async function load({ port, path, headers, bodyOf, connections, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  let refused = 0;
  const end = performance.now() + seconds * 1_000;
  const began = performance.now();
  const client = async (number) => {
    for (let n = 0; performance.now() < end; n += 1) {
      const start = performance.now();
      const status = await post({ agent, port, path, headers: headers(number, n), body: bodyOf(number, n) });
      if (status === 201) times.push(performance.now() - start);
      else refused += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, number) => client(number)));
  const took = (performance.now() - began) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const percentile = (p) => Number((times[Math.floor(times.length * p)] ?? Number.NaN).toFixed(2));
  return { perSecond: Math.round(times.length / took), p50: percentile(0.5), p99: percentile(0.99), refused };
}

function post({ agent, port, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: '127.0.0.1', port, path, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
