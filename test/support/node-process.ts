import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PATIENCE_MS = 20_000;

/** One of the project's own processes, as it runs in production: compiled, with an environment of its own. */
export class NodeProcess {
  readonly #chunks: Buffer[] = [];
  readonly #ended: Promise<number | null>;

  private constructor(
    readonly name: string,
    readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  }

  /** @param name  `web`, `worker` or `migrate`: what stands behind `dist/main.` */
  static start(name: string, env: Readonly<Record<string, string>>): NodeProcess {
    const main = fileURLToPath(new URL(`../../dist/main.${name}.js`, import.meta.url));
    const { PATH = '' } = process.env;
    return new NodeProcess(name, spawn(process.execPath, [main], { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  get pid(): number {
    const { pid } = this.child;
    if (pid === undefined) throw new TypeError(`${this.name} was never started`);
    return pid;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Everything it wrote. */
  output(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }

  /** Its exit code, once it has ended; null when a signal ended it. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  /** Asks it to end; one that does not listen is killed. */
  async stop(): Promise<number | null> {
    if (this.running) this.child.kill('SIGTERM');
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE_MS);
    const code = await this.#ended;
    clearTimeout(impatience);
    return code;
  }
}
