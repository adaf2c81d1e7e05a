import { Body, Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageFrame } from '../../../web/frame-of.js';
import { Anyone } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { refused, seeOther, textIn, type Typed } from '../typed-form.presenter.js';
import { accountDonePage, accountFormPage } from '../views/account-form.presenter.js';
import { ChoosePassword } from './choose-password.js';
import { ConfirmAddress } from './confirm-address.js';
import { StepAfterInvitation } from './step-after-invitation.js';

const HTML = 'text/html; charset=utf-8';

/** Pages that links in letters lead to. Looking at one changes nothing and tells nothing: the link is checked when it is used. */
@Controller()
@Anyone()
export class LettersController {
  constructor(
    private readonly choosePassword: ChoosePassword,
    private readonly stepAfter: StepAfterInvitation,
    private readonly confirmAddress: ConfirmAddress,
    private readonly cookies: DoorCookies,
  ) {}

  @Get('uitnodiging/:letter')
  @Header('content-type', HTML)
  invited(@Param('letter') letter: string, @Query() query: Typed, @PageFrame() frame: Frame): string {
    return accountFormPage({ frame, form: 'invited', action: `/uitnodiging/${letter}`, hidden: { sleutel: textIn(query, 'sleutel') } });
  }

  @Post('uitnodiging/:letter')
  async accept(
    @Param('letter') letterId: string,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const link = { letterId, key: textIn(body, 'sleutel'), address: request.ip };
    const form = { frame, form: 'invited', action: `/uitnodiging/${letterId}`, hidden: { sleutel: link.key } } as const;
    try {
      const account = await this.choosePassword.execute({ ...link, kind: 'invitation', password: textIn(body, 'password') });
      this.cookies.giveStep(reply, (await this.stepAfter.execute(account)).token);
      return seeOther(reply, '/aanmelden/instellen');
    } catch (fault) {
      return refused(reply, fault, (problem) => accountFormPage({ ...form, problem }));
    }
  }

  @Get('wachtwoord/:letter')
  @Header('content-type', HTML)
  reset(@Param('letter') letter: string, @Query() query: Typed, @PageFrame() frame: Frame): string {
    return accountFormPage({ frame, form: 'reset', action: `/wachtwoord/${letter}`, hidden: { sleutel: textIn(query, 'sleutel') } });
  }

  @Post('wachtwoord/:letter')
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async choose(
    @Param('letter') letterId: string,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const link = { letterId, key: textIn(body, 'sleutel'), address: request.ip };
    const form = { frame, form: 'reset', action: `/wachtwoord/${letterId}`, hidden: { sleutel: link.key } } as const;
    try {
      await this.choosePassword.execute({ ...link, kind: 'password-reset', password: textIn(body, 'password') });
      return accountDonePage(frame, 'password');
    } catch (fault) {
      return refused(reply, fault, (problem) => accountFormPage({ ...form, problem }));
    }
  }

  @Get('mailadres/:letter')
  @Header('content-type', HTML)
  askConfirm(@Param('letter') letter: string, @Query() query: Typed, @PageFrame() frame: Frame): string {
    return accountFormPage({ frame, form: 'confirm', action: `/mailadres/${letter}`, hidden: { sleutel: textIn(query, 'sleutel') } });
  }

  @Post('mailadres/:letter')
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async confirm(
    @Param('letter') letterId: string,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const link = { letterId, key: textIn(body, 'sleutel'), address: request.ip };
    const form = { frame, form: 'confirm', action: `/mailadres/${letterId}`, hidden: { sleutel: link.key } } as const;
    try {
      await this.confirmAddress.execute(link);
      return accountDonePage(frame, 'address');
    } catch (fault) {
      return refused(reply, fault, (problem) => accountFormPage({ ...form, problem }));
    }
  }
}
