import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Visitor } from '../../web/doorkeeper.js';
import { May, SignedIn } from '../../web/guard.js';
import { assessmentAnswer } from './assessment-answer.js';
import { ASSESSMENT, ASSESSMENT_BODY } from './assessment-documents.js';
import { AssessmentsInSight } from './assessments-in-sight.js';
import { FileAssessment } from './file-assessment.js';
import { personOf } from '../../web/person-of.js';

/** Assessments of the panel as JSON. */
@ApiTags('flags')
@ApiBearerAuth()
@Controller('api/v1/flags/:flagId/assessments')
export class AssessmentsApi {
  constructor(
    private readonly fileAssessment: FileAssessment,
    private readonly assessmentsInSight: AssessmentsInSight,
  ) {}

  @Post()
  @May('assessment.file')
  @ApiOperation({
    operationId: 'fileAssessment',
    summary: 'Assess a flag; until the chair concludes, a new assessment takes the place of your last one',
  })
  @ApiResponse({
    status: 201,
    description: 'Your assessment',
    standardSchema: ASSESSMENT,
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 404, description: 'There is no such flag, or you are not invited' })
  @ApiResponse({ status: 409, description: 'The flag is not in assessment' })
  async file(
    @SignedIn() visitor: Visitor,
    @Param('flagId') flagId: string,
    @Body({ schema: ASSESSMENT_BODY }) sent: z.infer<typeof ASSESSMENT_BODY>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof ASSESSMENT>> {
    const { actor, language } = personOf(visitor);
    const filed = await this.fileAssessment.execute(actor, flagId, sent, language);
    reply.header('location', `/api/v1/flags/${flagId}/assessments`);
    return assessmentAnswer(filed, actor.id);
  }

  @Get()
  @May('flag.read', 'all', 'assigned')
  @ApiOperation({
    operationId: 'listAssessments',
    summary: 'Assessments of a flag; an expert sees those of others after filing the own one',
  })
  @ApiResponse({ status: 200, description: 'The newest of every expert', standardSchema: ASSESSMENT.array() })
  async list(@SignedIn() visitor: Visitor, @Param('flagId') flagId: string): Promise<z.infer<typeof ASSESSMENT>[]> {
    const { actor } = personOf(visitor);
    return (await this.assessmentsInSight.execute(actor, flagId)).map((filed) => assessmentAnswer(filed, actor.id));
  }
}
