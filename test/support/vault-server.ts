import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TransitKey, TransitRefusal } from './transit-key.js';

const TOKEN = 'hvs.test-token';
const ROUTE = /^\/v1\/transit\/(\w+)\/([\w-]+)(?:\/(\w+))?$/;

type Body = Readonly<Record<string, string | number | boolean>>;

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * The transit engine of Vault as its HTTP API describes it (hashicorp/vault, website/content/api-docs/secret/transit):
 * derived AES-256-GCM keys with versions, minimum versions, trimming and deletion; answers and refusals as Vault gives them.
 */
export class VaultServer {
  readonly token = TOKEN;
  /** Answers to give before the real ones: 429 too many requests, 503 sealed. */
  readonly refusals: number[] = [];
  /** What was asked, without bodies. */
  readonly asked: string[] = [];
  readonly #keys = new Map<string, TransitKey>();
  #server: Server | undefined;

  async start(): Promise<string> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((listening) => this.#server?.listen(0, '127.0.0.1', listening));
    const address = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed));
  }

  names(): string[] {
    return [...this.#keys.keys()].sort();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString();
    this.asked.push(`${request.method} ${request.url}`);
    const { status, body } = this.#decide(request, text === '' ? {} : JSON.parse(text));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  }

  #decide({ method = '', url = '', headers }: IncomingMessage, body: Body): Answer {
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return refused(refusal, refusal === 503 ? 'Vault is sealed' : 'request path rate limited');
    if (headers['x-vault-token'] !== TOKEN) return refused(403, 'permission denied');
    return this.#do(method, ROUTE.exec(url) ?? [], body);
  }

  #do(method: string, [, deed = '', name = '', what]: readonly string[], body: Body): Answer {
    try {
      return deed === 'keys' ? this.#manage(method, name, what, body) : this.#use(deed, name, body);
    } catch (fault) {
      if (fault instanceof TransitRefusal) return refused(400, fault.message);
      throw fault;
    }
  }

  /** Encrypting with a name that is not there would make a key; the policy of the token does not let it. */
  #use(deed: string, name: string, { context, plaintext, ciphertext }: Body): Answer {
    const key = this.#keys.get(name);
    if (key === undefined) return deed === 'encrypt' ? refused(403, 'permission denied') : refused(400, 'encryption key not found');
    if (typeof context !== 'string') return refused(400, "missing 'context' for key derivation; the key was created using a derived key");
    if (deed === 'encrypt') return data({ ciphertext: key.encrypt(context, Buffer.from(String(plaintext), 'base64')) });
    const plain = key.decrypt(context, String(ciphertext));
    return data(deed === 'rewrap' ? { ciphertext: key.encrypt(context, plain) } : { plaintext: plain.toString('base64') });
  }

  #manage(method: string, name: string, what: string | undefined, body: Body): Answer {
    if (method === 'POST' && what === undefined) return this.#make(name, body);
    const key = this.#keys.get(name);
    if (key === undefined) return method === 'GET' ? { status: 404, body: { errors: [] } } : refused(400, 'could not find key to act on');
    if (method === 'DELETE') return this.#delete(name, key);
    if (method === 'POST') key.change(what ?? '', body);
    return data(key.described());
  }

  /** A key that is there stays as it is. */
  #make(name: string, { type, derived }: Body): Answer {
    if (type !== 'aes256-gcm96' || derived !== true) return refused(400, 'unknown key type');
    if (!this.#keys.has(name)) this.#keys.set(name, new TransitKey());
    return data({ name });
  }

  #delete(name: string, key: TransitKey): Answer {
    if (!key.deletionAllowed) return refused(400, 'error deleting policy: deletion is not allowed for this key');
    this.#keys.delete(name);
    return { status: 204 };
  }
}

function data(of: object): Answer {
  return { status: 200, body: { data: of } };
}

function refused(status: number, reason: string): Answer {
  return { status, body: { errors: [reason] } };
}
