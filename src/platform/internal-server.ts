import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.js';

/** What a probe asks: is the process alive, and can it do its work now. */
export interface Readiness {
  /** Names of what is missing; empty when ready. */
  missing(): Promise<readonly string[]>;
}

/** Answers probes and Prometheus on a port that is not for the public. */
export async function startInternalServer(port: number, host: string, readiness: Readiness, metrics: Metrics): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request.url ?? '', response, readiness, metrics).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

async function answer(url: string, response: ServerResponse, readiness: Readiness, metrics: Metrics): Promise<void> {
  if (url === '/health/live') return json(response, 200, { status: 'live' });
  if (url === '/health/ready') {
    const missing = await readiness.missing();
    return json(response, missing.length === 0 ? 200 : 503, { status: missing.length === 0 ? 'ready' : 'not-ready', missing });
  }
  if (url !== '/metrics') return json(response, 404, { status: 'not-found' });
  const text = await metrics.text();
  response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text);
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}
