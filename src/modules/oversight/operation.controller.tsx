import { Controller, Get, Header } from '@nestjs/common';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { Operation } from './operation.js';
import { operationProps } from './views/operation.presenter.js';
import { OperationPage } from './views/operation.view.js';

/** The page of the system administrator (beheer). */
@Controller('beheer')
export class OperationController {
  constructor(private readonly operation: Operation) {}

  @Get()
  @May('metrics.read')
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const standing = await this.operation.execute(visitor.actor);
    return renderPage(<OperationPage frame={frame} {...operationProps(standing, frame.language)} />);
  }
}
