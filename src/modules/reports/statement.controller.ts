import { Body, Controller, Get, Header, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Clock } from '../../platform/clock.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { GivesBackTyped, May, Perhaps, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { filerOf } from './filer-of.js';
import { type DeskForm, FormDesk } from './form-desk.presenter.js';
import { PreviousStatements } from './previous-statements.js';
import { ReportableGroups } from './reportable-groups.js';
import { StatementDesk } from './statement-desk.js';
import { statementPrefill, withRow } from './statement-prefill.js';
import { statementPage } from './views/statement-form.presenter.js';

const HTML = 'text/html; charset=utf-8';

/** The page for a stock statement (voorraadopgave) about many product groups. */
@Controller('meldingen/voorraad')
@May('report.file')
export class StatementController {
  constructor(
    private readonly clock: Clock,
    private readonly groups: ReportableGroups,
    private readonly previousStatements: PreviousStatements,
    private readonly statements: StatementDesk,
    private readonly desk: FormDesk,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const before = await this.previousStatements.execute(filerOf(visitor.actor));
    const prefilled = statementPrefill(before, this.groups, this.#today(), frame.language);
    return this.desk.open(this.#form(frame, before.length > 0), { visitor, frame, reply }, prefilled);
  }

  @Post()
  @HttpCode(HttpStatus.OK)
  @GivesBackTyped()
  @Header('content-type', HTML)
  async file(
    @Perhaps() visitor: Visitor | undefined,
    @Body() sent: unknown,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.desk.take(this.#form(frame, false), { visitor, sent, frame, reply });
  }

  #form({ language }: Frame, repeatable: boolean): DeskForm {
    return {
      name: 'voorraad',
      action: '/meldingen/voorraad',
      more: withRow,
      draw: async (state, problem) => statementPage({ state, problem, today: this.#today(), repeatable, groups: this.groups }),
      file: async (filing) => `/meldingen/${await this.statements.file(filing, language)}/ontvangen`,
    };
  }

  #today(): string {
    return dayInNetherlands(this.clock.now());
  }
}
