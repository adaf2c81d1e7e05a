import { decodeJwt, errors } from 'jose';
import { z } from 'zod';
import { OauthRefusal } from './oauth-refusal.js';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const CLIENT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** RFC 6749: what is not known is ignored, what comes twice is refused. */
const FORM = z.object({
  grant_type: z.string().max(200),
  client_assertion_type: z.string().max(200).optional(),
  client_assertion: z.string().max(8_192).optional(),
  client_id: z.string().max(200).optional(),
  scope: z.string().max(1_000).optional(),
});

/** Who asks for a token, by its own word, with what proof, and for which scopes (none named: all it was given). */
export interface TokenRequest {
  readonly clientId: string;
  readonly assertion: string;
  readonly scopes: readonly string[];
}

/** Understands the form of a token request. @throws {OauthRefusal} */
export function readTokenRequest(sent: unknown): TokenRequest {
  const form = FORM.safeParse(sent);
  if (!form.success) throw new OauthRefusal('invalid_request', 'send grant_type and what belongs to it as a form, each parameter once');
  const { grant_type: grant, client_assertion_type: kind, client_assertion: assertion, client_id: named, scope = '' } = form.data;
  if (grant !== 'client_credentials') throw new OauthRefusal('unsupported_grant_type', 'only client_credentials is supported');
  if (kind !== ASSERTION_TYPE || assertion === undefined)
    throw new OauthRefusal('invalid_client', 'authenticate with private_key_jwt: client_assertion and its client_assertion_type');
  return { clientId: clientIdOf(assertion, named), assertion, scopes: scope.split(' ').filter((word) => word !== '') };
}

/** @param named  the client by the form, which need not name it. @throws {OauthRefusal} when form and assertion differ */
function clientIdOf(assertion: string, named: string | undefined): string {
  const subject = subjectOf(assertion);
  if (subject === undefined || subject !== (named ?? subject))
    throw new OauthRefusal('invalid_client', 'the sub of the assertion is not the id of the client');
  return subject;
}

/** The client that an assertion says it is of; not believed until its signature is. */
function subjectOf(assertion: string): string | undefined {
  try {
    const { sub = '' } = decodeJwt(assertion);
    return CLIENT_ID.test(sub) ? sub : undefined;
  } catch (fault) {
    if (fault instanceof errors.JOSEError) return undefined;
    throw fault;
  }
}
