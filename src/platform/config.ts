import { z } from 'zod';
import { isProxy } from './is-proxy.js';
import { isQueuePlace } from './queue-place.js';

/** An identity provider (OpenID Connect), and how this service is known there. */
export interface OidcPlace {
  readonly issuer: string;
  readonly clientId: string;
  readonly secretFile: string;
  /** What people call it, on the page for signing in. */
  readonly name: string;
  /** Authentication contexts (`acr`) that prove a second factor; with any other our own second step is asked. */
  readonly acr: readonly string[];
}

/** How a process is set up; read once, frozen. Policy (norms, thresholds, duties) is not here: it is dated data. */
export abstract class Config {
  abstract readonly databaseUrl: string;
  abstract readonly queueUrl: string;
  abstract readonly smtpUrl: string | undefined;
  abstract readonly mailFrom: string;
  abstract readonly publicUrl: string;
  /** Where a weakness is told: `mailto:` or `https:`. */
  abstract readonly securityContact: string;
  abstract readonly port: number;
  /** Where probes with detail and metrics are answered; undefined: only with the token, on the public port. */
  abstract readonly internalPort: number | undefined;
  abstract readonly metricsToken: string | undefined;
  /** Path of the key from which secrets are derived; needed by web and worker. */
  abstract readonly masterKeyFile: string | undefined;
  /** `local`, or `vault:` and the address of a Vault: who keeps the keys of organisations. */
  abstract readonly keyKeeper: string;
  abstract readonly vaultTokenFile: string | undefined;
  abstract readonly vaultMount: string;
  /** Where the local key keeper has its files; undefined: beside the master key. */
  abstract readonly keysDir: string | undefined;
  /** File with further versions of the keys of the trail; undefined: one version, derived from the master key. */
  abstract readonly trailKeysFile: string | undefined;
  /** File to which the signed head of the trail is appended every hour; undefined: the log alone. */
  abstract readonly anchorFile: string | undefined;
  /** A list of leaked passwords, SHA-1, sorted; undefined: only the common ones we know are refused. */
  abstract readonly passwordListFile: string | undefined;
  /** The identity provider with which people may sign in; undefined: there is none. */
  abstract readonly oidc: OidcPlace | undefined;
  abstract readonly demo: boolean;
  abstract readonly bootstrapFile: string | undefined;
  abstract readonly rolesFile: string | undefined;
  abstract readonly mailboxDir: string | undefined;
  abstract readonly mailboxPort: number;
  abstract readonly logLevel: string;
  abstract readonly webPool: number;
  abstract readonly workerPool: number;
  abstract readonly host: string;
  /** Whose X-Forwarded-For is believed: names, addresses and networks, separated by commas. */
  abstract readonly trustProxy: string;
}

const port = z.coerce.number().int().min(0).max(65_535);
const pool = z.coerce.number().int().min(2).max(200);
const url = (...protocols: string[]) =>
  z.string().refine((text) => protocols.some((protocol) => text.startsWith(protocol)) && URL.canParse(text), {
    message: `must be a URL that begins with ${protocols.join(' or ')}`,
  });

const proxies = z
  .string()
  .refine(
    (text) => text.split(',').every((place) => isProxy(place.trim())),
    'must be loopback, linklocal, uniquelocal, addresses or networks, separated by commas',
  );

const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET_FILE', 'OIDC_NAME'] as const;

const SCHEMA = z.object({
  DATABASE_URL: url('postgres://', 'postgresql://'),
  QUEUE_URL: z
    .string()
    .refine(isQueuePlace, 'must be postgres: or redis://…, also redis+sentinel:// or redis+cluster://')
    .default('postgres:'),
  SMTP_URL: url('smtp://', 'smtps://').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^@\s]+@[^@\s]+$/, 'must be an e-mail address')
    .default('meldpunt@meldpunt.test'),
  PUBLIC_URL: url('http://', 'https://').default('http://127.0.0.1:3000'),
  SECURITY_CONTACT: url('mailto:', 'https://').optional(),
  PORT: port.default(3000),
  INTERNAL_PORT: port.optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  MASTER_KEY_FILE: z.string().optional(),
  KEYS_DIR: z.string().optional(),
  KEY_KEEPER: z
    .string()
    .regex(/^(local|vault:https:\/\/[^/?#@]+|vault:http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)$/, 'must be local, or vault:https://HOST:PORT')
    .default('local'),
  VAULT_TOKEN_FILE: z.string().optional(),
  VAULT_MOUNT: z
    .string()
    .regex(/^[\w-]+$/, 'must be the name of a mount')
    .default('transit'),
  TRAIL_KEYS_FILE: z.string().optional(),
  ANCHOR_FILE: z.string().optional(),
  PASSWORD_LIST_FILE: z.string().optional(),
  OIDC_ISSUER: z
    .string()
    .regex(/^(https:\/\/[^?#@]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/[^?#@]*)?)$/, 'must be https://HOST, without a query')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET_FILE: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'must have at most 60 characters').optional(),
  OIDC_ACR: z.string().default(''),
  DEMO: z.enum(['on', 'off'], 'must be on or off').default('off'),
  MELDPUNT_BOOTSTRAP: z.string().optional(),
  ROLES_FILE: z.string().optional(),
  MAILBOX_DIR: z.string().optional(),
  MAILBOX_PORT: port.default(0),
  MAILBOX_HOST: z.string().default('127.0.0.1'),
  MAILBOX_TLS_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'must be a level: info, warn, …').default('info'),
  WEB_POOL: pool.default(16),
  WORKER_POOL: pool.default(10),
  HOST: z.string().default('127.0.0.1'),
  TRUST_PROXY: proxies.default('loopback'),
});

/** What is wrong with the environment, all of it at once; values are not repeated, since one may be a password. */
export class ConfigFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`configuration:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigFault';
  }
}

/** @throws {ConfigFault} naming every missing or malformed variable */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = SCHEMA.safeParse(given);
  const missing = OIDC.some((name) => name in given) ? OIDC.filter((name) => !(name in given)) : [];
  const faults = [...(parsed.success ? [] : parsed.error.issues.map(faultOf(given))), ...missing.map((name) => `${name}: is missing`)];
  if (!parsed.success || faults.length > 0) throw new ConfigFault(faults);
  return Object.freeze(configOf(parsed.data));
}

function faultOf(given: Readonly<Record<string, unknown>>) {
  return (issue: z.core.$ZodIssue): string => {
    const name = String(issue.path[0]);
    return name in given ? `${name}: ${issue.message}` : `${name}: is missing`;
  };
}

/** `Meldpunt <a@b>` and `a@b` are the same address. */
function addressIn(sender: string): string {
  return /[^\s<>]+@[^\s<>]+/.exec(sender)?.[0] ?? sender;
}

function oidcOf(read: z.infer<typeof SCHEMA>): OidcPlace | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET_FILE: secretFile, OIDC_NAME: name, OIDC_ACR: acr } = read;
  if (issuer === undefined || clientId === undefined || secretFile === undefined || name === undefined) return undefined;
  return { issuer, clientId, secretFile, name, acr: acr.split(/\s+/).filter((one) => one !== '') };
}

function configOf(read: z.infer<typeof SCHEMA>): Config {
  return {
    databaseUrl: read.DATABASE_URL,
    queueUrl: read.QUEUE_URL,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    publicUrl: read.PUBLIC_URL.replace(/\/$/, ''),
    securityContact: read.SECURITY_CONTACT ?? `mailto:${addressIn(read.MAIL_FROM)}`,
    port: read.PORT,
    internalPort: read.INTERNAL_PORT,
    metricsToken: read.METRICS_TOKEN,
    masterKeyFile: read.MASTER_KEY_FILE,
    keysDir: read.KEYS_DIR,
    keyKeeper: read.KEY_KEEPER,
    vaultTokenFile: read.VAULT_TOKEN_FILE,
    vaultMount: read.VAULT_MOUNT,
    trailKeysFile: read.TRAIL_KEYS_FILE,
    anchorFile: read.ANCHOR_FILE,
    passwordListFile: read.PASSWORD_LIST_FILE,
    oidc: oidcOf(read),
    demo: read.DEMO === 'on',
    bootstrapFile: read.MELDPUNT_BOOTSTRAP,
    rolesFile: read.ROLES_FILE,
    mailboxDir: read.MAILBOX_DIR,
    mailboxPort: read.MAILBOX_PORT,
    logLevel: read.LOG_LEVEL,
    webPool: read.WEB_POOL,
    workerPool: read.WORKER_POOL,
    host: read.HOST,
    trustProxy: read.TRUST_PROXY,
  };
}
