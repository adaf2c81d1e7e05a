import { Body, Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { RevokeApiKey } from '../revoke-api-key.js';
import { refused, seeOther, textIn, type Typed } from '../typed-form.presenter.js';
import { OwnAdministrator } from './administrator.presenter.js';
import type { Administrator } from './administrator.js';
import { keyMadePage, keysPage, makeKeyPage } from './keys.presenter.js';
import { MakeOwnKey } from './make-own-key.js';
import { OwnKeys } from './own-keys.js';
import { requireId } from './require-id.js';

const HTML = 'text/html; charset=utf-8';

/** Pages on which an administrator manages with which keys systems of the own organisation come in. */
@Controller('organisatie/sleutels')
@May('people.manage', 'own')
export class KeysController {
  constructor(
    private readonly ownKeys: OwnKeys,
    private readonly makeOwnKey: MakeOwnKey,
    private readonly revokeApiKey: RevokeApiKey,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async list(@OwnAdministrator() actor: Administrator, @PageFrame() frame: Frame): Promise<string> {
    return keysPage(frame, await this.ownKeys.execute(actor));
  }

  @Get('nieuw')
  @Header('content-type', HTML)
  ask(@PageFrame() frame: Frame): string {
    return makeKeyPage(frame);
  }

  /** Shown here and now: nothing that could show it later is kept. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async make(
    @OwnAdministrator() actor: Administrator,
    @Body() body: Typed | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const scopes = [body?.['scopes'] ?? []].flat().filter((scope) => typeof scope === 'string');
    const typed = { name: textIn(body, 'name'), kind: textIn(body, 'kind'), days: textIn(body, 'days'), scopes };
    try {
      const wish = { name: typed.name.trim(), days: Number(typed.days), scopes, sandbox: typed.kind !== 'live' };
      return keyMadePage(frame, (await this.makeOwnKey.execute(actor, wish)).secret);
    } catch (fault) {
      return refused(reply, fault, (problem) => makeKeyPage(frame, typed, problem));
    }
  }

  @Post(':id/intrekken')
  async revoke(
    @OwnAdministrator() actor: Administrator,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await this.revokeApiKey.execute(actor, requireId(id));
    return seeOther(reply, '/organisatie/sleutels');
  }
}
