import { Body, Controller, Get, Header, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageFrame } from '../../../web/frame-of.js';
import { Anyone } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { refused, textIn, type Typed } from '../typed-form.presenter.js';
import { accountDonePage, accountFormPage } from '../views/account-form.presenter.js';
import { AskReset } from './ask-reset.js';

const HERE = { form: 'lost', action: '/wachtwoord-vergeten' } as const;

/** Page for who lost the password. The answer is the same for everybody. */
@Controller('wachtwoord-vergeten')
@Anyone()
export class LostPasswordController {
  constructor(private readonly askReset: AskReset) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(@PageFrame() frame: Frame): string {
    return accountFormPage({ ...HERE, frame });
  }

  @Post()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', 'text/html; charset=utf-8')
  async ask(
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const email = textIn(body, 'email');
    try {
      await this.askReset.execute(email, request.ip);
      return accountDonePage(frame, 'mailed');
    } catch (fault) {
      return refused(reply, fault, (problem) => accountFormPage({ ...HERE, frame, shown: { email }, problem }));
    }
  }
}
