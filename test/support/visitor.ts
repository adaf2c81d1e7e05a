import { PASSWORD } from './journey-cast.js';
import { freshCode } from './second-factor.js';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON, or the text of a page. */
  readonly body: unknown;
}

/** The first cookie of an answer, as a browser would send it back. */
export function cookieIn({ headers }: Pick<Answer, 'headers'>): string {
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

interface Credentials {
  readonly bearer?: string;
  readonly cookie?: string;
}

/** Somebody at the door of the service: a machine with a key, a person with a token, a browser with a cookie, or nobody. */
export class Visitor {
  constructor(
    readonly url: string,
    private readonly credentials: Credentials = {},
  ) {}

  /** A person who uses the API with an access token; `installation` is what remembers the codes used, where its address changes. */
  static async withToken(url: string, email: string, installation = url): Promise<Visitor> {
    const code = await freshCode(installation, email);
    const { body } = await new Visitor(url).post('/api/v1/sessions', { email, password: PASSWORD, code });
    const token: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'token') : undefined;
    if (typeof token !== 'string') throw new TypeError(`${email} cannot sign in: ${JSON.stringify(body)}`);
    return new Visitor(url, { bearer: token });
  }

  /** A person who uses the pages: forms and a cookie, no script. */
  static async withCookie(url: string, email: string): Promise<Visitor> {
    const step = await new Visitor(url).submit('/aanmelden', { email, password: PASSWORD });
    const code = await freshCode(url, email);
    const { headers, status } = await new Visitor(url, { cookie: cookieIn(step) }).submit('/aanmelden/code', { code });
    if (status !== 303) throw new TypeError(`${email} cannot sign in: ${status}`);
    return new Visitor(url, { cookie: cookieIn({ headers }) });
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, { method: 'GET' });
  }

  post(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
  }

  /** Sends a form as a browser would: it says from where. */
  submit(path: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    return this.#ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: this.url } });
  }

  /** Opens a page, and sends its form back with these fields filled in. */
  async fillIn(page: string, action: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    const { body } = await this.get(page);
    const token = /name="_csrf" value="([^"]*)"/.exec(String(body))?.[1] ?? '';
    return this.submit(action, { _csrf: token, ...fields });
  }

  /** Opens a page, and sends its form back with a field as it was filled in already. */
  async fillInAsShown(page: string, field: string): Promise<Answer> {
    const { body } = await this.get(page);
    const [input = ''] = new RegExp(`<input[^>]*name="${field}"[^>]*>`).exec(String(body)) ?? [];
    return this.submit(page, { [field]: /value="([^"]*)"/.exec(input)?.[1] ?? '' });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    if (this.credentials.bearer !== undefined) headers.set('authorization', `Bearer ${this.credentials.bearer}`);
    if (this.credentials.cookie !== undefined) headers.set('cookie', this.credentials.cookie);
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  }
}
