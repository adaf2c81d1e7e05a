import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ALL_FLAG_STATES } from '../../domain/flags/all-flag-states.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { May, SignedIn } from '../../web/guard.js';
import { flagAnswer } from './flag-answer.js';
import { FLAG, FLAGS_QUERY } from './flag-documents.js';
import { FlagInSight } from './flag-in-sight.js';
import { FlagsInSight } from './flags-in-sight.js';

/** Flags as JSON, as far as the role reaches. */
@ApiTags('flags')
@ApiBearerAuth()
@Controller('api/v1/flags')
export class FlagsApi {
  constructor(
    private readonly flagsInSight: FlagsInSight,
    private readonly flagInSight: FlagInSight,
  ) {}

  @Get()
  @May('flag.read')
  @ApiOperation({ operationId: 'listFlags', summary: 'The flags you may see: open first, then worst, then newest; at most 500' })
  @ApiResponse({ status: 200, description: 'Flags', standardSchema: FLAG.array() })
  async list(
    @SignedIn() { actor }: Visitor,
    @Query({ schema: FLAGS_QUERY }) { state }: z.infer<typeof FLAGS_QUERY>,
  ): Promise<z.infer<typeof FLAG>[]> {
    const flags = await this.flagsInSight.execute(actor, state === undefined ? ALL_FLAG_STATES : [state]);
    return flags.map(flagAnswer);
  }

  @Get(':id')
  @May('flag.read')
  @ApiOperation({ operationId: 'readFlag', summary: 'One flag' })
  @ApiResponse({ status: 200, description: 'The flag', standardSchema: FLAG })
  @ApiResponse({ status: 404, description: 'There is none, or you may not see it' })
  async read(@SignedIn() { actor }: Visitor, @Param('id') id: string): Promise<z.infer<typeof FLAG>> {
    return flagAnswer(await this.flagInSight.execute(actor, id));
  }
}
