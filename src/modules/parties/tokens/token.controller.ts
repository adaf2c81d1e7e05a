import { Body, Controller, Get, Header, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { API_SCOPES } from '../../../domain/parties/api-scopes.js';
import { Config } from '../../../platform/config.js';
import { Log } from '../../../platform/log.js';
import { Anyone, Unasked } from '../../../web/guard.js';
import { OpenToOtherSites } from '../../../web/open-to-other-sites.js';
import { ASSERTION_ALGORITHMS } from './client-key.js';
import { GrantToken } from './grant-token.js';
import { METADATA_PATH, TOKEN_PATH } from './oauth-places.js';
import { OauthRefusal } from './oauth-refusal.js';

/** The token endpoint for machines, and its description. Answers are those of RFC 6749, which has its own form of refusal. */
@Controller()
export class TokenController {
  constructor(
    private readonly config: Config,
    private readonly log: Log,
    private readonly grantToken: GrantToken,
  ) {}

  @Post(TOKEN_PATH)
  @Anyone()
  @HttpCode(HttpStatus.OK)
  @Header('cache-control', 'no-store')
  @Header('pragma', 'no-cache')
  async token(@Body() sent: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    try {
      return await this.grantToken.execute(sent);
    } catch (fault) {
      if (!(fault instanceof OauthRefusal)) throw fault;
      this.log.info({ error: fault.error, reason: fault.message }, 'a client got no token');
      reply.status(fault.status);
      return fault.answer;
    }
  }

  @Get(METADATA_PATH)
  @Unasked()
  @OpenToOtherSites()
  metadata(): object {
    const { publicUrl } = this.config;
    return {
      issuer: publicUrl,
      token_endpoint: `${publicUrl}${TOKEN_PATH}`,
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ASSERTION_ALGORITHMS,
      scopes_supported: API_SCOPES,
      service_documentation: `${publicUrl}/api/v1/openapi.json`,
    };
  }
}
