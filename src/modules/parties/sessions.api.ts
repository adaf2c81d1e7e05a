import { Body, Controller, Delete, HttpCode, HttpStatus, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem } from '../../domain/problem.js';
import { bearerIn } from '../../web/bearer-in.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { Anyone, May, SignedIn } from '../../web/guard.js';
import { deviceOf } from './sessions/device-of.js';
import { SignInWithCode } from './sign-in-with-code.js';
import { SignOut } from './sign-out.js';

const Credentials = z.strictObject({
  email: z
    .string()
    .max(254)
    .meta({ examples: ['anouk@demo.meldpunt.test'] }),
  password: z.string().max(1_024),
  code: z
    .string()
    .max(64)
    .meta({ description: 'What the authenticator app shows, or a recovery code.', examples: ['123456'] })
    .optional(),
});

const AccessToken = z.strictObject({
  token: z.string().meta({ description: 'Send it as `Authorization: Bearer …`; it is shown once.' }),
  expiresAt: z.iso.datetime().meta({ description: 'Ends earlier when it is not used for an hour.' }),
});

/** Access tokens for people who use the API themselves; machines have API keys. */
@ApiTags('sessions')
@Controller('api/v1/sessions')
export class SessionsApi {
  constructor(
    private readonly signIn: SignInWithCode,
    private readonly signOut: SignOut,
  ) {}

  @Post()
  @Anyone()
  @HttpCode(HttpStatus.CREATED)
  @ApiOperation({ operationId: 'openSession', summary: 'Sign in and get an access token' })
  @ApiResponse({ status: 201, description: 'The access token', standardSchema: AccessToken })
  @ApiResponse({ status: 401, description: 'The address, the password or the code is not right' })
  async open(
    @Body({ schema: Credentials }) { email, password, code = '' }: z.infer<typeof Credentials>,
    @Req() request: FastifyRequest,
  ): Promise<z.infer<typeof AccessToken>> {
    const device = deviceOf(request.headers['user-agent']);
    const { token, expiresAt } = await this.signIn.execute({ email, password, code, address: request.ip, device });
    return { token, expiresAt: expiresAt.toISOString() };
  }

  @Delete('current')
  @May('session.manage')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiBearerAuth()
  @ApiOperation({ operationId: 'endSession', summary: 'Sign out: the token that was sent opens nothing any more' })
  @ApiResponse({ status: 204, description: 'The session has ended' })
  async end(@SignedIn() visitor: Visitor, @Req() request: FastifyRequest): Promise<void> {
    if (visitor.kind !== 'person') throw new Problem('access.refused');
    await this.signOut.execute(visitor.actor, bearerIn(request.headers) ?? '');
  }
}
