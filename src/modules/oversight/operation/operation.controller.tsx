import { Body, Controller, Get, Header, HttpStatus, Post, Redirect } from '@nestjs/common';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { OfferAgain } from './offer-again.js';
import { Operation } from './operation.js';
import { operationProps } from './views/operation.presenter.js';
import { OperationPage } from './views/operation.view.js';

type Sent = Readonly<Partial<Record<'job' | 'fault', unknown>>> | undefined;

/** The page of the system administrator (beheer). */
@Controller('beheer')
export class OperationController {
  constructor(
    private readonly operation: Operation,
    private readonly offerAgain: OfferAgain,
  ) {}

  @Get()
  @May('metrics.read')
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const { actor, formToken }: SignedInPerson = personOf(visitor);
    const standing = await this.operation.execute(actor);
    return renderPage(<OperationPage frame={frame} csrf={formToken} {...operationProps(standing, frame.language)} />);
  }

  @Post('opnieuw')
  @May('jobs.offer-again')
  @Redirect('/beheer', HttpStatus.SEE_OTHER)
  async again(@SignedIn() visitor: Visitor, @Body() sent: Sent): Promise<void> {
    await this.offerAgain.execute(personOf(visitor).actor, { job: textIn(sent?.job), fault: textIn(sent?.fault) });
  }
}

function textIn(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
