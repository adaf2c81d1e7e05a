import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Visitor } from '../../web/doorkeeper.js';
import { May, SignedIn } from '../../web/guard.js';
import { AcknowledgeEscalation } from './acknowledge-escalation.js';
import { EscalateFlag } from './escalate-flag.js';
import { escalationAnswer } from './escalation-answer.js';
import { ESCALATION, ESCALATION_BODY } from './escalation-documents.js';
import { EscalationDossier } from './escalation-dossier.js';
import { EscalationsInSight } from './escalations-in-sight.js';
import { personOf } from '../../web/person-of.js';

/** Escalations as JSON. */
@ApiTags('escalations')
@ApiBearerAuth()
@Controller('api/v1')
export class EscalationsApi {
  constructor(
    private readonly escalateFlag: EscalateFlag,
    private readonly acknowledgeEscalation: AcknowledgeEscalation,
    private readonly escalationsInSight: EscalationsInSight,
    private readonly dossier: EscalationDossier,
  ) {}

  @Post('flags/:flagId/escalations')
  @May('escalation.send', 'approve')
  @ApiOperation({ operationId: 'escalateFlag', summary: 'Put a flag before the ministry' })
  @ApiResponse({
    status: 201,
    description: 'The escalation; the first contact is told at once',
    standardSchema: ESCALATION,
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 409, description: 'The flag has not been advised on, or is escalated already' })
  async escalate(
    @SignedIn() visitor: Visitor,
    @Param('flagId') flagId: string,
    @Body({ schema: ESCALATION_BODY }) { summary }: z.infer<typeof ESCALATION_BODY>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof ESCALATION>> {
    const { actor } = personOf(visitor);
    const id = await this.escalateFlag.execute(actor, flagId, summary);
    reply.header('location', `/api/v1/escalations/${id}`);
    return escalationAnswer((await this.dossier.execute(actor, id)).escalation);
  }

  @Get('escalations')
  @May('escalation.read')
  @ApiOperation({ operationId: 'listEscalations', summary: 'The escalations you may see: what waits for an answer first; at most 500' })
  @ApiResponse({ status: 200, description: 'Escalations', standardSchema: ESCALATION.array() })
  async list(@SignedIn() { actor }: Visitor): Promise<z.infer<typeof ESCALATION>[]> {
    return (await this.escalationsInSight.execute(actor)).map(escalationAnswer);
  }

  @Get('escalations/:id')
  @May('escalation.read')
  @ApiOperation({ operationId: 'readEscalation', summary: 'One escalation' })
  @ApiResponse({ status: 200, description: 'The escalation', standardSchema: ESCALATION })
  @ApiResponse({ status: 404, description: 'There is none, or you may not see it' })
  async read(@SignedIn() { actor }: Visitor, @Param('id') id: string): Promise<z.infer<typeof ESCALATION>> {
    return escalationAnswer((await this.dossier.execute(actor, id)).escalation);
  }

  @Post('escalations/:id/acknowledgement')
  @May('escalation.acknowledge')
  @HttpCode(HttpStatus.CREATED)
  @ApiOperation({ operationId: 'acknowledgeEscalation', summary: 'Acknowledge an escalation' })
  @ApiResponse({ status: 201, description: 'The escalation, acknowledged', standardSchema: ESCALATION })
  @ApiResponse({ status: 409, description: 'It is acknowledged already, or settled' })
  async acknowledge(@SignedIn() visitor: Visitor, @Param('id') id: string): Promise<z.infer<typeof ESCALATION>> {
    const { actor, name } = personOf(visitor);
    return escalationAnswer(await this.acknowledgeEscalation.execute(actor, id, name));
  }
}
