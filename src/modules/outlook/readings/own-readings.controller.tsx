import { Body, Controller, Get, Header, Param, Post, Redirect } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { AnswerReading } from './answer-reading.js';
import { OwnReadings } from './own-readings.js';
import { readingCards } from './views/own-readings.presenter.js';
import { OwnReadingsPage } from './views/own-readings.view.js';

const PLACE = '/aannames';

/** How own statements were read, and the answers to it (aannames). */
@Controller('aannames')
@May('reading.answer', 'own')
export class OwnReadingsController {
  constructor(
    private readonly own: OwnReadings,
    private readonly answer: AnswerReading,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const { actor } = personOf(visitor);
    const { today, readings } = await this.own.execute({ actor, organisationId: organisationOf(personOf(visitor)) });
    return renderPage(<OwnReadingsPage frame={{ ...frame, path: PLACE }} {...readingCards(readings, today, frame.language)} />);
  }

  @Post(':id')
  @Redirect(PLACE, 303)
  async say(@SignedIn() visitor: Visitor, @Param('id') id: string, @Body() sent: { readonly answer?: unknown } | undefined): Promise<void> {
    await this.answer.execute(personOf(visitor).actor, id, { answer: sent?.answer });
  }
}

function organisationOf({ organisation }: SignedInPerson): string {
  if (organisation === null) throw new Problem('access.refused');
  return organisation.id;
}
