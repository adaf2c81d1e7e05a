import { Controller, Get, Header, Param } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { Config } from '../../platform/config.js';
import { PageFrame } from '../../web/frame-of.js';
import { Anyone } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { DEMO_PEOPLE } from '../parties/index.js';
import { lchSnapshot } from './lch-snapshot.js';
import { AboutPage } from './views/about.view.js';
import { AccessibilityPage } from './views/accessibility.view.js';
import { signInRows, teaserOf } from './views/front.presenter.js';
import { FrontPage } from './views/front.view.js';
import { lchTable } from './views/lch.presenter.js';
import { LchPage } from './views/lch.view.js';
import { PrivacyPage } from './views/privacy.view.js';
import { problemRow, problemRows } from './views/problems.presenter.js';
import { ProblemPage, ProblemsPage } from './views/problems.view.js';

const HTML = 'text/html; charset=utf-8';

/** Pages that everybody may read, signed in or not. They hold public facts only. */
@Controller()
@Anyone()
export class PublicController {
  constructor(private readonly config: Config) {}

  @Get()
  @Header('content-type', HTML)
  front(@PageFrame() frame: Frame): string {
    const signIns = this.config.demo && frame.person === undefined ? signInRows(DEMO_PEOPLE, frame.language) : [];
    const teaser = teaserOf(lchSnapshot(), frame.language);
    return renderPage(<FrontPage frame={frame} home={frame.nav[0]?.href} teaser={teaser} signIns={signIns} />);
  }

  @Get('over')
  @Header('content-type', HTML)
  about(@PageFrame() frame: Frame): string {
    return renderPage(<AboutPage frame={frame} />);
  }

  @Get('privacy')
  @Header('content-type', HTML)
  privacy(@PageFrame() frame: Frame): string {
    return renderPage(<PrivacyPage frame={frame} />);
  }

  @Get('toegankelijkheid')
  @Header('content-type', HTML)
  accessibility(@PageFrame() frame: Frame): string {
    return renderPage(<AccessibilityPage frame={frame} />);
  }

  @Get('problemen')
  @Header('content-type', HTML)
  problems(@PageFrame() frame: Frame): string {
    return renderPage(<ProblemsPage frame={frame} problems={problemRows(frame.language)} />);
  }

  @Get('problemen/:code')
  @Header('content-type', HTML)
  problem(@Param('code') code: string, @PageFrame() frame: Frame): string {
    const problem = problemRow(code, frame.language);
    if (problem === undefined) throw new Problem('request.not-found');
    return renderPage(<ProblemPage frame={frame} problem={problem} />);
  }

  @Get('landelijk/lch')
  @Header('content-type', HTML)
  lch(@PageFrame() frame: Frame): string {
    return renderPage(<LchPage frame={frame} {...lchTable(lchSnapshot(), frame.language)} />);
  }
}
