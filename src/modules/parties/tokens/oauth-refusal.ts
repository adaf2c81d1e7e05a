/** Why no token is given, as RFC 6749 section 5.2 names it. */
type OauthError = 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';

const [BAD_REQUEST, UNAUTHORIZED] = [400, 401];

/** A refusal of the token endpoint. Its words are for who builds the client: English, ASCII, without quotes, as the RFC asks. */
export class OauthRefusal extends Error {
  readonly status: number;

  constructor(
    readonly error: OauthError,
    description: string,
  ) {
    super(description.replaceAll(/["\\]/g, "'"));
    this.name = 'OauthRefusal';
    this.status = error === 'invalid_client' ? UNAUTHORIZED : BAD_REQUEST;
  }

  /** The body of the answer. */
  get answer(): { readonly error: OauthError; readonly error_description: string } {
    return { error: this.error, error_description: this.message };
  }
}
