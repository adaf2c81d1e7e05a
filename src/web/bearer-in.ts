/** RFC 6750: the word in any case, spaces, and one token. What a token may be made of is for who made it. */
const BEARER = /^Bearer +(\S+)$/i;

/** The token of an Authorization header; undefined when there is none, or it is of another kind. The only reader of that header. */
export function bearerIn({ authorization }: { readonly authorization?: string | undefined }): string | undefined {
  return BEARER.exec(authorization ?? '')?.[1];
}
