import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import type { DikeChange } from '../../domain/dikes/adjust-dikes.js';
import { parseChange } from '../../domain/dikes/parse-change.js';
import { Problem } from '../../domain/problem.js';
import type { Visitor } from '../../web/doorkeeper.js';
import type { FormState } from '../../web/forms/form-context.js';
import { formFaults } from '../../web/forms/form-faults.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Language } from '../../web/languages/language.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { DikesOfGroup } from './dikes-of-group.js';
import { DikesOverview } from './dikes-overview.js';
import { type Sent, typedChange } from './record-form.presenter.js';
import { ToldOfGroup } from './told-of-group.js';
import { groupProps } from './views/group.presenter.js';
import { DikesGroupPage } from './views/group.view.js';
import { overviewOf } from './views/overview.presenter.js';
import { DikesOverviewPage } from './views/overview.view.js';
import { toldProps } from './views/told.presenter.js';
import { ToldDikesPage } from './views/told.view.js';

const HTML = 'text/html; charset=utf-8';

/** The three dikes (dijken): to the triage desk in figures, to everybody else in classes as they were told. */
@Controller('dijken')
@May('trends.read')
export class DikesController {
  constructor(
    private readonly overview: DikesOverview,
    private readonly dikesOfGroup: DikesOfGroup,
    private readonly toldOfGroup: ToldOfGroup,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async all(@SignedIn() { actor }: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const overview = await this.overview.execute(actor);
    return renderPage(<DikesOverviewPage frame={frame} {...overviewOf(overview, frame.language)} />);
  }

  @Get(':productGroup')
  @Header('content-type', HTML)
  async one(
    @SignedIn() visitor: Visitor,
    @Param('productGroup') id: string,
    @Query() query: Sent,
    @PageFrame() frame: Frame,
  ): Promise<string> {
    if (!may(visitor.actor, 'totals.read-unprotected')) return this.#told(visitor, id, frame);
    const { change, form } = weighed(query, frame.language);
    const found = await this.dikesOfGroup.execute(visitor.actor, id, change);
    return renderPage(<DikesGroupPage frame={frame} {...groupProps(found, frame.language)} form={form} />);
  }

  async #told({ actor }: Visitor, id: string, frame: Frame): Promise<string> {
    const told = await this.toldOfGroup.execute(actor, id);
    return renderPage(<ToldDikesPage frame={frame} {...toldProps(id, told, frame.language)} />);
  }
}

/** The change in the address, or what is wrong with it. */
function weighed(query: Sent, language: Language): { readonly change: DikeChange | null; readonly form: FormState } {
  const typed = typedChange(query);
  try {
    return { change: parseChange(typed, language), form: { typed: { ...typed }, faults: [] } };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return { change: null, form: { typed: { ...typed }, faults: formFaults(fault.faults, language) } };
  }
}
