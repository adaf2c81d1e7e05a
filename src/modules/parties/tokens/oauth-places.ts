/** Where tokens are asked for. */
export const TOKEN_PATH = '/oauth/token';

/** Where the description of this authorization server stands (RFC 8414). */
export const METADATA_PATH = '/.well-known/oauth-authorization-server';

/** By which names an assertion may address us: as issuer, or as the place where tokens are asked for. */
export function audiencesAt(publicUrl: string): readonly string[] {
  return [publicUrl, `${publicUrl}${TOKEN_PATH}`];
}
