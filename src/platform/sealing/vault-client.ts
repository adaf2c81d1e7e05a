import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchFrom } from '../guarded-fetch.js';
import { VaultFault } from './vault-fault.js';

const TRIES = 4;
const FIRST_WAIT_MS = 100;
/** Worth another try: too many requests, and a Vault that is sealed, standing by or restarting. */
const PASSING = new Set([412, 429, 472, 473, 500, 502, 503, 504]);

/** Where Vault is and how it is spoken to. */
export interface VaultPlace {
  /** `https://vault.example:8200` */
  readonly url: string;
  readonly tokenFile: string;
  /** Where the transit engine is mounted. */
  readonly mount: string;
}

/** Speaks HTTP with the transit engine of Vault; waits a little and tries again when it is busy or away for a moment. */
export class VaultClient {
  constructor(
    private readonly place: VaultPlace,
    private readonly firstWaitMs = FIRST_WAIT_MS,
  ) {}

  /** @param path  below the mount: `keys/x`. @throws {VaultFault} */
  async ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#once(method, path, body).catch((fault: unknown) => unreachable(`${method} ${path}`, fault));
      if (!(answer instanceof VaultFault)) return answer;
      if (!PASSING.has(answer.status) || attempt === TRIES) throw answer;
      await sleep(this.firstWaitMs * 2 ** (attempt - 1));
    }
  }

  /** The token is read for every question: an agent beside this process renews it. */
  async #once(method: string, path: string, body: object | undefined): Promise<unknown> {
    const token = (await readFile(this.place.tokenFile, 'utf8')).trim();
    const answer = await fetchFrom(this.place.url)(`${this.place.url}/v1/${this.place.mount}/${path}`, {
      method,
      headers: { 'X-Vault-Token': token, 'X-Vault-Request': 'true', 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    return answer.ok ? json : new VaultFault(answer.status, `${method} ${path}`, reasonsIn(json));
  }
}

function unreachable(action: string, fault: unknown): VaultFault {
  return new VaultFault(503, action, [fault instanceof Error ? fault.name : 'no answer']);
}

function reasonsIn(json: unknown): readonly string[] {
  const errors: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'errors') : undefined;
  return Array.isArray(errors) ? errors.map(String) : [];
}
