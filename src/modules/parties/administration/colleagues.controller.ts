import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../../domain/problem.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { refused, seeOther, textIn, type Typed } from '../typed-form.presenter.js';
import { OwnAdministrator } from './administrator.presenter.js';
import type { Administrator } from './administrator.js';
import { colleagueFormIn } from './colleague-form.presenter.js';
import { colleaguesPage, endAccessPage, invitePage } from './colleagues.presenter.js';
import { Colleagues } from './colleagues.js';
import { EndAccess } from './end-access.js';
import { InviteAgain } from './invite-again.js';
import { InviteColleague } from './invite-colleague.js';
import { requireId } from './require-id.js';

const HTML = 'text/html; charset=utf-8';
const HERE = '/organisatie/mensen';

/** Pages on which an administrator manages who may sign in for the own organisation. */
@Controller('organisatie/mensen')
@May('people.manage', 'own')
export class ColleaguesController {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly inviteColleague: InviteColleague,
    private readonly inviteAgain: InviteAgain,
    private readonly endAccess: EndAccess,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async list(@OwnAdministrator() actor: Administrator, @Query() query: Typed, @PageFrame() frame: Frame): Promise<string> {
    return colleaguesPage(frame, await this.colleagues.execute(actor), textIn(query, 'gedaan'));
  }

  @Get('nieuw')
  @Header('content-type', HTML)
  ask(@PageFrame() frame: Frame): string {
    return invitePage(frame);
  }

  @Post()
  async invite(
    @OwnAdministrator() actor: Administrator,
    @Body() body: Typed | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const form = colleagueFormIn(body);
    try {
      await this.inviteColleague.execute(actor, form);
      return seeOther(reply, `${HERE}?gedaan=uitgenodigd`);
    } catch (fault) {
      return refused(reply, fault, (problem) => invitePage(frame, form, problem));
    }
  }

  @Post(':id/opnieuw')
  async again(
    @OwnAdministrator() actor: Administrator,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await this.inviteAgain.execute(actor, requireId(id));
    return seeOther(reply, `${HERE}?gedaan=opnieuw`);
  }

  @Get(':id/beeindigen')
  @Header('content-type', HTML)
  async confirm(@OwnAdministrator() actor: Administrator, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return endAccessPage(frame, await this.colleagues.one(actor, requireId(id)), id === actor.id);
  }

  @Post(':id/beeindigen')
  async end(
    @OwnAdministrator() actor: Administrator,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    try {
      await this.endAccess.execute(actor, requireId(id));
      return seeOther(reply, `${HERE}?gedaan=beeindigd`);
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.code !== 'party.last-administrator') throw fault;
      const person = await this.colleagues.one(actor, id);
      return refused(reply, fault, (problem) => endAccessPage(frame, person, id === actor.id, problem));
    }
  }
}
