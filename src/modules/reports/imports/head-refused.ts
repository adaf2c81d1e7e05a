import type { HeadFault } from '../../../domain/imports/read-head.js';

/** Says inside this module that a table cannot be read, since its head cannot; with everything that is wrong with it. */
export class HeadRefused extends Error {
  constructor(
    readonly row: number,
    readonly faults: readonly HeadFault[],
  ) {
    super('the head of a table was not understood');
    this.name = 'HeadRefused';
  }
}
