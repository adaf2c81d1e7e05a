import { Controller, Get, Header, Headers, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../domain/problem.js';
import { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { Metrics } from '../platform/metrics.js';
import { Anyone } from './guard.js';

/** Probes. That the process lives is public; what it lacks and what it counts need the token. */
@Controller()
@Anyone()
export class HealthController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Header('cache-control', 'no-store')
  live() {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(@Headers('authorization') authorization: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    this.#refuseWithoutToken(authorization);
    const ready = await this.database.answers();
    reply.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { status: ready ? 'ready' : 'not-ready', missing: ready ? [] : ['database'] };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async text(@Headers('authorization') authorization: string | undefined) {
    this.#refuseWithoutToken(authorization);
    return this.metrics.text();
  }

  #refuseWithoutToken(authorization: string | undefined): void {
    const { metricsToken } = this.config;
    if (metricsToken === undefined || authorization !== `Bearer ${metricsToken}`) throw new Problem('request.not-found');
  }
}
