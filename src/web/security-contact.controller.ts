import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Unasked } from './guard.js';

/** How long what the file says may be relied on; less than the year that RFC 9116, 2.5.5, recommends at most. */
const GOOD_FOR_MS = 180 * 86_400_000;

/** Where a weakness can be told, as RFC 9116 wants it. */
@Controller('.well-known')
@Unasked()
@ApiExcludeController()
export class SecurityContactController {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Get('security.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  file(): string {
    const { publicUrl, securityContact } = this.config;
    const expires = new Date(Math.floor((this.clock.now().getTime() + GOOD_FOR_MS) / 86_400_000) * 86_400_000).toISOString();
    return [
      `Contact: ${securityContact}`,
      `Expires: ${expires}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${publicUrl}/.well-known/security.txt`,
      '',
    ].join('\n');
  }
}
