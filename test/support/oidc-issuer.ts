import { createServer, type Server } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider, { type Configuration } from 'oidc-provider';

const CLIENT = { id: 'meldpunt', secret: 'geheim-van-de-koppeling-0123456789' } as const;
/** Of eHerkenning level 4, as it stands in the answer of a broker. */
export const STRONG = 'urn:etoegang:core:assurance-class:loa4';

/** A real identity provider on this machine; who signs in there, and how strongly, is said by the test. */
export interface OidcIssuer {
  readonly url: string;
  readonly client: typeof CLIENT;
  /** Who the next browser is, and with which `acr`. */
  is(subject: string, acr?: string): void;
  /** From now on it hands out other keys than the ones it signs with. */
  changesKeys(): void;
  /** What a browser does there: signs in, agrees, and is sent back. @returns the address it is sent back to */
  visit(authorizationUrl: string): Promise<string>;
  close(): Promise<void>;
}

export async function anOidcIssuer(redirectUri: () => string): Promise<OidcIssuer> {
  let who: { readonly subject: string; readonly acr: string | undefined } = { subject: 'nobody', acr: undefined };
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${portOf(server)}`;
  const provider = new Provider(url, configuration(redirectUri));
  provider.on('server_error', (_, fault) => process.stderr.write(`${fault.stack ?? fault.message}\n`));
  const handle = provider.callback();
  let keys: string | undefined;
  server.on('request', (request, response) => {
    if (keys !== undefined && request.url === '/jwks') {
      response.setHeader('content-type', 'application/json');
      response.end(keys);
      return;
    }
    if (!request.url?.startsWith('/interaction/')) {
      void handle(request, response);
      return;
    }
    void answer(provider, request, response, who);
  });
  return {
    url,
    client: CLIENT,
    is: (subject, acr) => {
      who = { subject, acr };
    },
    changesKeys: () => {
      keys = JSON.stringify({ keys: [{ ...aKeyPair().publicKey.export({ format: 'jwk' }), ...NAMED }] });
    },
    visit: (start) => followed(start, url),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

const NAMED = { kid: 'test', alg: 'RS256', use: 'sig' } as const;
const aKeyPair = () => generateKeyPairSync('rsa', { modulusLength: 2_048 });

function configuration(redirectUri: () => string): Configuration {
  return {
    jwks: { keys: [{ ...aKeyPair().privateKey.export({ format: 'jwk' }), ...NAMED }] },
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri()],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    acrValues: [STRONG],
    claims: { openid: ['sub', 'acr'] },
    cookies: { keys: ['a key for cookies of the test'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
  };
}

type Handler = Parameters<Provider['interactionFinished']>;

async function answer(
  provider: Provider,
  request: Handler[0],
  response: Handler[1],
  { subject, acr }: { readonly subject: string; readonly acr: string | undefined },
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    await provider.interactionFinished(request, response, { login: { accountId: subject, ...(acr === undefined ? {} : { acr }) } });
    return;
  }
  const grant = new provider.Grant({ accountId: session?.accountId ?? subject, clientId: String(params['client_id']) });
  grant.addOIDCScope('openid');
  await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** Follows redirects with cookies, as a browser does, until one leads away from the provider. */
async function followed(start: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let place = start;
  for (let step = 0; step < 12; step += 1) {
    if (!place.startsWith(issuer)) return place;
    const reply = await withCookies(place, cookies);
    const next = reply.headers.get('location');
    if (next === null) throw new Error(`the provider answered ${reply.status}: ${await reply.text()}`);
    place = new URL(next, place).href;
  }
  throw new Error('the provider goes round in circles');
}

async function withCookies(place: string, cookies: Map<string, string>): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const reply = await fetch(place, { redirect: 'manual', headers: { cookie } });
  for (const given of reply.headers.getSetCookie()) {
    const [name = '', value = ''] = given.split(';')[0]?.split('=') ?? [];
    cookies.set(name, value);
  }
  return reply;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
}
