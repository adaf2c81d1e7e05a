import { Injectable } from '@nestjs/common';
import type { ReplayNews } from '../../../domain/demo/replay-event.js';
import { system } from '../../../platform/actor.js';
import { SettableClock } from '../../../platform/settable-clock.js';
import { AddPolicy } from '../../expected-use/index.js';
import { ImportOccupancy } from '../../outlook/index.js';
import type { LoadUnderWay } from './load-under-way.js';

const IMPORT = system('import');

/** Tells the service what everybody hears and nobody files: beds of an epidemic, and guidelines that ask for more. */
@Injectable()
export class TellNews {
  constructor(
    private readonly clock: SettableClock,
    private readonly importOccupancy: ImportOccupancy,
    private readonly addPolicy: AddPolicy,
  ) {}

  async execute(load: LoadUnderWay, news: readonly ReplayNews[]): Promise<void> {
    for (const event of news) {
      this.clock.set(load.moved.instant(event.received_at));
      if (event.kind === 'context') await this.#beds(load, event);
      else await this.#guideline(load, event);
    }
  }

  async #beds({ moved }: LoadUnderWay, { date, ic_covid: icuBeds, ward_covid: wardBeds }: Extract<ReplayNews, { kind: 'context' }>) {
    if (date === undefined || icuBeds === undefined || wardBeds === undefined) return;
    await this.importOccupancy.execute([{ day: moved.day(date), icuBeds, wardBeds }], 'as told in the replay');
  }

  /** A replay does not say how much more a guideline asks for. A broken-off load may have told it before: then it is told twice, and holds once. */
  async #guideline(
    { moved, articles }: LoadUnderWay,
    { effective_from: from, products = [], direction }: Extract<ReplayNews, { kind: 'guidance' }>,
  ) {
    if (from === undefined || direction !== 'increase') return;
    const groups = new Set(products.flatMap((product) => articles.get(product)?.productGroup ?? []));
    for (const productGroup of groups) {
      await this.addPolicy.execute(IMPORT, {
        kind: 'infection-guideline',
        productGroup,
        side: null,
        value: { times: null },
        validFrom: moved.day(from),
        author: 'replay',
        reason: 'A guideline of the replay asks for more.',
        source: 'as told in the replay',
        verified: false,
      });
    }
  }
}
