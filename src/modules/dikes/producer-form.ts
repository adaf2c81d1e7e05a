import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { productGroup as groupOf } from '../catalogue/index.js';
import { ProducersRepository } from './producers.repository.js';

/** Of whom the desk may record that they make a product group: the suppliers of the register. */
@Injectable()
export class ProducerForm {
  constructor(
    private readonly database: Database,
    private readonly producers: ProducersRepository,
  ) {}

  async execute(desk: Actor, productGroup: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    if (groupOf(productGroup) === null) throw new Problem('request.not-found');
    return this.database.transaction(desk, (tx) => this.producers.suppliers(tx));
  }
}
