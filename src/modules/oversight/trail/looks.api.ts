import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Visitor } from '../../../web/doorkeeper.js';
import { May, SignedIn } from '../../../web/guard.js';
import { personOf } from '../../../web/person-of.js';
import { WhoLooked } from './who-looked.js';

const LOOKS = z
  .object({
    at: z.iso.datetime(),
    by: z.string().meta({ description: 'you, colleague, machine, receipt, service, or the role of who looked' }),
    action: z.string().meta({ example: 'report.read' }),
  })
  .array();

/** Who looked at a report, as JSON. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/reports')
export class LooksApi {
  constructor(private readonly whoLooked: WhoLooked) {}

  @Get(':id/looks')
  @May('trail.read', 'own')
  @ApiOperation({ operationId: 'listLooks', summary: 'Who looked at one own report, newest first' })
  @ApiResponse({ status: 200, description: 'The looks; none for a report of another organisation', standardSchema: LOOKS })
  async list(@SignedIn() visitor: Visitor, @Param('id') id: string): Promise<z.infer<typeof LOOKS>> {
    const lines = await this.whoLooked.execute(personOf(visitor).actor, id);
    return lines.map(({ at, by, action }) => ({ at: at.toISOString(), by, action }));
  }
}
