import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problem } from '../domain/problem.js';
import { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { Metrics } from '../platform/metrics.js';
import { bearerIn } from './bearer-in.js';
import { Unasked } from './guard.js';

/** Probes. That the process lives is public; what it lacks and what it counts need the token. */
@Controller()
@Unasked()
@ApiExcludeController()
export class HealthController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'live' };
  }

  @Get('health/ready')
  async ready(@Headers('authorization') authorization: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    this.#refuseWithoutToken(authorization);
    const ready = await this.database.answers();
    reply.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { status: ready ? 'ready' : 'not-ready', missing: ready ? [] : ['database'] };
  }

  @Get('metrics')
  async text(@Headers('authorization') authorization: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    this.#refuseWithoutToken(authorization);
    reply.header('content-type', this.metrics.registry.contentType);
    return this.metrics.text();
  }

  #refuseWithoutToken(authorization: string | undefined): void {
    const { metricsToken } = this.config;
    const given = bearerIn({ authorization });
    if (metricsToken === undefined || given === undefined || !same(given, metricsToken)) throw new Problem('request.not-found');
  }
}

function same(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
