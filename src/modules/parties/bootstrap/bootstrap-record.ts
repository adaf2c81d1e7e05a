import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { BootstrapRepository } from './bootstrap.repository.js';

/** Which files went in, so that each goes in once and only into an empty database. */
@Injectable()
export class BootstrapRecord {
  constructor(
    private readonly clock: Clock,
    private readonly bootstraps: BootstrapRepository,
    private readonly trail: Trail,
  ) {}

  /** @returns whether this file went in before. @throws {Problem} when another did, or people came in by other ways */
  async knows(tx: Tx, file: Uint8Array): Promise<boolean> {
    const { applied, empty } = await this.bootstraps.standing(tx, hashOf(file));
    if (!applied && !empty) throw new Problem('bootstrap.not-empty');
    return applied;
  }

  async remember(tx: Tx, file: Uint8Array): Promise<void> {
    const hash = hashOf(file);
    await this.bootstraps.remember(tx, hash, this.clock.now());
    await this.trail.record(tx, { action: 'bootstrap.applied', subjectKind: 'file', subjectId: hash.toString('hex') });
  }
}

function hashOf(file: Uint8Array): Buffer {
  return createHash('sha256').update(file).digest();
}
