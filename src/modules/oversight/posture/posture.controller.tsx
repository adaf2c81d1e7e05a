import { Controller, Get, Header } from '@nestjs/common';
import type { Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { Anyone, Perhaps } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { ReadPostures } from './read-postures.js';
import { posturePage } from './views/posture.presenter.js';
import { PosturePage } from './views/posture.view.js';

/** Page on which everybody reads which posture holds, since when and why (beeld). */
@Controller('beeld')
@Anyone()
export class PostureController {
  constructor(private readonly postures: ReadPostures) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@Perhaps() visitor: Visitor | undefined, @PageFrame() frame: Frame): Promise<string> {
    const record = await this.postures.execute(visitor?.actor);
    return renderPage(<PosturePage frame={frame} {...posturePage(record, frame.language)} />);
  }
}
