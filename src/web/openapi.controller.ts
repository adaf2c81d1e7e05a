import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Unasked } from './guard.js';
import { OpenToOtherSites } from './open-to-other-sites.js';
import { OpenapiText } from './openapi-text.js';

/** The description of the API, for programs and for who writes them. */
@ApiTags('description')
@Controller('api/v1/openapi.json')
export class OpenapiController {
  constructor(private readonly openapi: OpenapiText) {}

  @Get()
  @Unasked()
  @OpenToOtherSites()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ operationId: 'readDescription', summary: 'This document' })
  @ApiResponse({ status: 200, description: 'OpenAPI 3.1', schema: { type: 'object' } })
  read(): string {
    return this.openapi.text();
  }
}
