import type { Fault } from '../problem.js';
import { isApiScope, type ApiScope } from './api-scopes.js';
import type { Parsed } from './parsed.js';

/** What somebody wrote about an API key with a secret of their own. */
export interface ApiKeyForm {
  readonly organisation: string;
  readonly secret: string;
  readonly scopes: readonly string[];
  /** A test key, if it says so; whatever its letters are. */
  readonly sandbox?: boolean | undefined;
}

/** A key with which a machine may come in. */
export interface ApiKey {
  readonly organisation: string;
  readonly secret: string;
  readonly scopes: readonly ApiScope[];
  readonly sandbox: boolean;
}

/** What travels behind `Bearer`: visible ASCII without spaces, 8 to 256 characters. */
const SECRET = /^[\x21-\x7e]{8,256}$/;

/** Understands a key, or names every fault. @param at pointer to the key in what was sent */
export function parseApiKey(form: ApiKeyForm, at: string): Parsed<ApiKey> {
  const faults = [...scopeFaults(form.scopes, `${at}/scopes`), ...secretFaults(form.secret, `${at}/secret`)];
  if (faults.length > 0) return { ok: false, faults };
  const { organisation, secret, sandbox = false } = form;
  return { ok: true, value: { organisation, secret, scopes: [...new Set(form.scopes.filter(isApiScope))], sandbox } };
}

/** What is wrong with a list of scopes. */
export function scopeFaults(scopes: readonly string[], pointer: string): readonly Fault[] {
  if (scopes.length === 0) return [{ code: 'party.scopes-missing', pointer }];
  return scopes.flatMap((scope, index) =>
    isApiScope(scope) ? [] : [{ code: 'party.scope-unknown', pointer: `${pointer}/${index}`, values: { scope } } satisfies Fault],
  );
}

function secretFaults(secret: string, pointer: string): readonly Fault[] {
  return SECRET.test(secret) ? [] : [{ code: 'party.secret-form', pointer }];
}
