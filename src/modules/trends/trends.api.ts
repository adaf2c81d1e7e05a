import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { May, SignedIn } from '../../web/guard.js';
import { OwnPosition } from './own-position.js';
import { ProtectedTrends } from './protected-trends.js';
import { spanAsked } from './span-asked.js';
import { positionsAnswer, trendsAnswer } from './trends-answers.js';
import { POSITIONS, TRENDS, TRENDS_QUERY } from './trends-schema.js';

/** Totals that went through the gate, and the own position, as JSON. */
@ApiTags('trends')
@ApiBearerAuth()
@Controller('api/v1')
export class TrendsApi {
  constructor(
    private readonly clock: Clock,
    private readonly trends: ProtectedTrends,
    private readonly ownPosition: OwnPosition,
  ) {}

  @Get('trends')
  @May('trends.read')
  @ApiOperation({ operationId: 'listTrends', summary: 'Weekly series of protected totals of a product group' })
  @ApiResponse({ status: 200, description: 'The series, per region and side', standardSchema: TRENDS })
  async list(
    @SignedIn() visitor: Visitor,
    @Query({ schema: TRENDS_QUERY }) query: z.infer<typeof TRENDS_QUERY>,
  ): Promise<z.infer<typeof TRENDS>> {
    const asked = { ...query, ...spanAsked(query, dayInNetherlands(this.clock.now())) };
    const scopeKind = query.regionLevel === 'national' ? 'national' : 'region';
    return trendsAnswer(asked, await this.trends.execute(visitor.actor, { ...asked, scopeKind }));
  }

  @Get('positions')
  @May('receipt.read')
  @ApiOperation({ operationId: 'listPositions', summary: 'Own position per product group, at expected and at peak use' })
  @ApiResponse({ status: 200, description: 'Where the own organisation stands', standardSchema: POSITIONS })
  async positions(@SignedIn() visitor: Visitor): Promise<z.infer<typeof POSITIONS>> {
    const { organisationId } = visitor.actor;
    if (organisationId === null) throw new Problem('access.refused');
    return positionsAnswer(await this.ownPosition.execute(visitor.actor, organisationId));
  }
}
