import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Visitor } from '../../../web/doorkeeper.js';
import { May, SignedIn } from '../../../web/guard.js';
import { REPORTER, reporterAnswers } from './reporter-documents.js';
import { ReportersInSight } from './reporters-in-sight.js';

/** Who stands behind a flag, by letters, as JSON. */
@ApiTags('flags')
@ApiBearerAuth()
@Controller('api/v1/flags')
export class ReportersApi {
  constructor(private readonly reporters: ReportersInSight) {}

  @Get(':id/reporters')
  @May('report.read-pseudonymised')
  @ApiOperation({ operationId: 'listReporters', summary: 'Who stands behind a flag: by letters, described so that many fit, in classes' })
  @ApiResponse({ status: 200, description: 'By letter', standardSchema: REPORTER.array() })
  @ApiResponse({ status: 404, description: 'There is no such flag, or you may not see it' })
  async list(@SignedIn() { actor }: Visitor, @Param('id') id: string): Promise<z.infer<typeof REPORTER>[]> {
    return reporterAnswers(await this.reporters.execute(actor, id));
  }
}
