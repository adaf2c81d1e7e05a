import { z } from 'zod';

/** With what an assertion may be signed: what the Dutch profile of OAuth 2.0 names, no secrets that both sides hold. */
export const ASSERTION_ALGORITHMS = ['RS256', 'PS256', 'ES256'] as const;

const part = z
  .string()
  .regex(/^[\w-]+$/)
  .max(2_048);
const kid = z.string().min(1).max(200);
const use = z.literal('sig').optional();

const RSA = z.object({ kty: z.literal('RSA'), kid, n: part, e: part, alg: z.enum(['RS256', 'PS256']).optional(), use });
const EC = z.object({ kty: z.literal('EC'), kid, crv: z.literal('P-256'), x: part, y: part, alg: z.literal('ES256').optional(), use });

/** The public half of a key pair (RFC 7517); what it brings along beside that is dropped. */
export const CLIENT_KEY = z.discriminatedUnion('kty', [RSA, EC]);
export type ClientKey = z.infer<typeof CLIENT_KEY>;
