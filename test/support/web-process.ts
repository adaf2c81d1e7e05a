import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aFreePort } from './smtp-sink.js';
import { until } from './until.js';

const MAIN = fileURLToPath(new URL('../../dist/main.web.js', import.meta.url));
const KEY_BYTES = 32;

/** The web as a process of its own, as it runs in production. */
export interface WebProcess {
  readonly url: string;
  readonly internalUrl: string;
  /** Everything it wrote. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, once it has ended. */
  ended(): Promise<number | null>;
}

/** Starts `node dist/main.web.js`; with `env` as the process would read it. */
export async function aWebProcess(env: Readonly<Record<string, string>>): Promise<WebProcess> {
  const [port, internalPort] = [await aFreePort(), await aFreePort()];
  const child = spawnWeb({
    PORT: String(port),
    INTERNAL_PORT: String(internalPort),
    MASTER_KEY_FILE: aKeyFile(),
    ...env,
  });
  const web = processOf(child, port, internalPort);
  const answers = (): Promise<boolean> =>
    fetch(`${web.url}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(async () => child.exitCode !== null || (await answers()), 30_000, 'the web process');
  return web;
}

/** Starts it with what it cannot start with; what it says and how it ends. */
export async function aFailedStart(env: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> {
  const web = processOf(spawnWeb(env), 0, 0);
  const code = await web.ended();
  return { code, output: web.output() };
}

function spawnWeb(env: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [MAIN], { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function processOf(child: ChildProcess, port: number, internalPort: number): WebProcess {
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = once(child, 'close');
  return {
    url: `http://127.0.0.1:${port}`,
    internalUrl: `http://127.0.0.1:${internalPort}`,
    output: () => Buffer.concat(chunks).toString('utf8'),
    signal: (name) => void child.kill(name),
    ended: async () => {
      await end;
      return child.exitCode;
    },
  };
}

function aKeyFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'meldpunt-key-')), 'master.key');
  writeFileSync(file, Buffer.alloc(KEY_BYTES, 7).toString('base64'));
  return file;
}
