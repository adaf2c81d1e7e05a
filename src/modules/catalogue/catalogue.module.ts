import { Module } from '@nestjs/common';
import { PostureInForce } from './posture-in-force.js';
import { PostureRepository } from './posture.repository.js';
import { ReferenceApi } from './reference.api.js';

/** Catalogue: facts are plain functions; only what is in force today needs the database. */
@Module({
  providers: [PostureInForce, PostureRepository],
  exports: [PostureInForce],
})
export class CatalogueModule {}

export const CATALOGUE_CONTROLLERS = [ReferenceApi] as const;
