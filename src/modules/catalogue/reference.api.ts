import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Anyone, Unasked } from '../../web/guard.js';
import { OpenToOtherSites } from '../../web/open-to-other-sites.js';
import { PostureInForce } from './posture-in-force.js';
import { allProductGroups } from './product-groups.js';
import { POSTURE, PRODUCT_GROUPS, REGIONS } from './reference-documents.js';
import { allProvinces, allSafetyRegions } from './regions.js';

/** Public reference data as JSON: the ids that reports are made of. */
@ApiTags('reference')
@Controller('api/v1')
export class ReferenceApi {
  readonly #productGroups = PRODUCT_GROUPS.parse(allProductGroups());
  readonly #regions = REGIONS.parse([...safetyRegions(), ...provinces()]);

  constructor(private readonly postureInForce: PostureInForce) {}

  @Get('product-groups')
  @Unasked()
  @OpenToOtherSites()
  @ApiOperation({
    operationId: 'listProductGroups',
    summary: 'Product groups, with units and packs, in the order of the letter of April 2021',
  })
  @ApiResponse({ status: 200, description: 'Every product group', standardSchema: PRODUCT_GROUPS })
  productGroups(): z.infer<typeof PRODUCT_GROUPS> {
    return this.#productGroups;
  }

  @Get('regions')
  @Unasked()
  @OpenToOtherSites()
  @ApiOperation({ operationId: 'listRegions', summary: 'The safety regions, and the provinces they lie in' })
  @ApiResponse({ status: 200, description: 'Every region', standardSchema: REGIONS })
  regions(): z.infer<typeof REGIONS> {
    return this.#regions;
  }

  @Get('postures/current')
  @Anyone()
  @OpenToOtherSites()
  @ApiOperation({ operationId: 'readCurrentPosture', summary: 'The mode of the playbook (draaiboek) that is in force' })
  @ApiResponse({ status: 200, description: 'The posture', standardSchema: POSTURE })
  async posture(): Promise<z.infer<typeof POSTURE>> {
    return POSTURE.parse(await this.postureInForce.execute());
  }
}

const safetyRegions = () => allSafetyRegions().map((region) => ({ ...region, level: 'safety-region', partOf: region.province }));
const provinces = () => allProvinces().map((province) => ({ ...province, level: 'province', partOf: null }));
