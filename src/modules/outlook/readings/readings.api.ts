import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Problem } from '../../../domain/problem.js';
import type { Visitor } from '../../../web/doorkeeper.js';
import { May, SignedIn } from '../../../web/guard.js';
import { AnswerReading } from './answer-reading.js';
import { OwnReadings } from './own-readings.js';
import { READING, READING_ANSWER_DOCUMENT, readingAnswer, readingsAnswer } from './readings-documents.js';

/** How own statements were read, and answering to it, as JSON. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/readings')
export class ReadingsApi {
  constructor(
    private readonly own: OwnReadings,
    private readonly answer: AnswerReading,
  ) {}

  @Get()
  @May('report.read', 'own')
  @ApiOperation({
    operationId: 'listReadings',
    summary: 'Own statements that are not read as they were stated, those without an answer first',
  })
  @ApiResponse({ status: 200, description: 'At most 200; the statements themselves never change', standardSchema: READING.array() })
  async list(@SignedIn() { actor }: Visitor): Promise<z.infer<typeof READING>[]> {
    if (actor.organisationId === null) throw new Problem('access.refused');
    return readingsAnswer(await this.own.execute({ actor, organisationId: actor.organisationId }));
  }

  @Post(':id/answers')
  @May('reading.answer', 'own')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ operationId: 'answerReading', summary: 'Say whether a statement was read rightly; it counts from the next night on' })
  @ApiBody({ schema: READING_ANSWER_DOCUMENT, examples: { right: { summary: 'It was read rightly', value: { answer: 'right' } } } })
  @ApiResponse({ status: 200, description: 'The answer is kept; another one may be given later', standardSchema: READING })
  @ApiResponse({ status: 404, description: 'There is none, or it is of another organisation' })
  @ApiResponse({ status: 409, description: 'It no longer holds: the statement was corrected, or is now read differently' })
  async say(
    @SignedIn() { actor }: Visitor,
    @Param('id') id: string,
    @Body() sent: { readonly answer?: unknown } | undefined,
  ): Promise<z.infer<typeof READING>> {
    return readingAnswer(await this.answer.execute(actor, id, { answer: sent?.answer }), false);
  }
}
