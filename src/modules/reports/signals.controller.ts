import { Body, Controller, Get, Header, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { GivesBackTyped, May, Perhaps, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { FileReport } from './file-report.js';
import { type Arrival, type DeskForm, FormDesk } from './form-desk.presenter.js';
import { bodyFromFields } from './form-fields.js';
import { ReportableGroups } from './reportable-groups.js';
import { type SignalName, signalPage } from './views/signal-form.presenter.js';

const HTML = 'text/html; charset=utf-8';

/** Pages for a shortage (tekort), an interruption or discontinuation (onderbreking) and a rise in demand (vraagstijging). */
@Controller('meldingen')
@May('report.file')
export class SignalsController {
  constructor(
    private readonly clock: Clock,
    private readonly groups: ReportableGroups,
    private readonly fileReport: FileReport,
    private readonly desk: FormDesk,
  ) {}

  @Get('tekort')
  @Header('content-type', HTML)
  async showShortage(
    @SignedIn() visitor: Visitor,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#show('tekort', { visitor, frame, reply });
  }

  @Post('tekort')
  @HttpCode(HttpStatus.OK)
  @GivesBackTyped()
  @Header('content-type', HTML)
  async fileShortage(
    @Perhaps() visitor: Visitor | undefined,
    @Body() sent: unknown,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.desk.take(this.#form('tekort', frame), { visitor, sent, frame, reply });
  }

  @Get('onderbreking')
  @Header('content-type', HTML)
  async showInterruption(
    @SignedIn() visitor: Visitor,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (visitor.kind === 'person' && visitor.organisation?.side === 'care')
      throw new Problem({ code: 'report.notice-of-care', pointer: '/kind' });
    return this.#show('onderbreking', { visitor, frame, reply });
  }

  @Post('onderbreking')
  @HttpCode(HttpStatus.OK)
  @GivesBackTyped()
  @Header('content-type', HTML)
  async fileInterruption(
    @Perhaps() visitor: Visitor | undefined,
    @Body() sent: unknown,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.desk.take(this.#form('onderbreking', frame), { visitor, sent, frame, reply });
  }

  @Get('vraagstijging')
  @Header('content-type', HTML)
  async showSurge(
    @SignedIn() visitor: Visitor,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#show('vraagstijging', { visitor, frame, reply });
  }

  @Post('vraagstijging')
  @HttpCode(HttpStatus.OK)
  @GivesBackTyped()
  @Header('content-type', HTML)
  async fileSurge(
    @Perhaps() visitor: Visitor | undefined,
    @Body() sent: unknown,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.desk.take(this.#form('vraagstijging', frame), { visitor, sent, frame, reply });
  }

  #show(name: SignalName, arrival: Arrival): Promise<string> {
    const today = dayInNetherlands(this.clock.now());
    return this.desk.open(this.#form(name, arrival.frame), arrival, {
      asOf: today,
      ...(name === 'onderbreking' ? { kind: 'interruption' } : {}),
    });
  }

  #form(name: SignalName, { language }: Frame): DeskForm {
    return {
      name,
      action: `/meldingen/${name}`,
      draw: async (state, problem) => signalPage({ name, state, problem, groups: this.groups }),
      file: async ({ filer, key, typed }) => {
        const { id } = await this.fileReport.execute(filer, key, bodyFromFields(typed, language));
        return `/meldingen/${id}/ontvangen`;
      },
    };
  }
}
