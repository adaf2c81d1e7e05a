import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Visitor } from '../../../web/doorkeeper.js';
import { May, SignedIn } from '../../../web/guard.js';
import { personOf } from '../../../web/person-of.js';
import { AskedDossiers } from './asked-dossiers.js';
import { DeclareInterest } from './declare-interest.js';

const DECLARATION = z.strictObject({
  party: z.enum(['yes', 'no']).meta({ description: 'Do you, or does your organisation, have a stake in the outcome?' }),
  reason: z.string().max(2_000).optional().meta({ description: 'Needed with yes' }),
});

const WAITING = z.object({
  flagId: z.uuid(),
  productGroup: z.string(),
  scopeCode: z.string().meta({ description: 'NL, or VR01 to VR25' }),
  invitedAt: z.iso.datetime().meta({ description: 'UTC' }),
});

/** What experts and chairs declare before a dossier opens, as JSON. */
@ApiTags('flags')
@ApiBearerAuth()
@Controller('api/v1')
export class DeclarationsApi {
  constructor(
    private readonly asked: AskedDossiers,
    private readonly declareInterest: DeclareInterest,
  ) {}

  @Get('declarations')
  @May('conflict.declare', 'self')
  @ApiOperation({
    operationId: 'listWaitingDossiers',
    summary: 'Dossiers that are closed to you until you declare whether you are involved',
  })
  @ApiResponse({ status: 200, description: 'Newest first', standardSchema: WAITING.array() })
  async list(@SignedIn() visitor: Visitor): Promise<z.infer<typeof WAITING>[]> {
    const dossiers = await this.asked.waiting(personOf(visitor).actor);
    return dossiers.map(({ flagId, productGroup, scopeCode, invitedAt }) => ({
      flagId,
      productGroup,
      scopeCode,
      invitedAt: invitedAt.toISOString(),
    }));
  }

  @Post('flags/:flagId/declaration')
  @HttpCode(204)
  @May('conflict.declare', 'self')
  @ApiOperation({
    operationId: 'declareInterest',
    summary: 'Declare whether you are involved: with no the dossier opens, with yes it is closed to you for good',
  })
  @ApiResponse({ status: 204, description: 'Declared' })
  @ApiResponse({ status: 404, description: 'There is no such flag, or you are not asked to it' })
  async declare(
    @SignedIn() visitor: Visitor,
    @Param('flagId') flagId: string,
    @Body({ schema: DECLARATION }) sent: z.infer<typeof DECLARATION>,
  ): Promise<void> {
    await this.declareInterest.execute(personOf(visitor).actor, flagId, sent);
  }
}
