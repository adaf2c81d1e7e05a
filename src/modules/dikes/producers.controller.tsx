import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Visitor } from '../../web/doorkeeper.js';
import { answerForm } from '../../web/form-answer.js';
import type { FormState } from '../../web/forms/form-context.js';
import { formFaults } from '../../web/forms/form-faults.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { personOf } from '../../web/person-of.js';
import { ProducerForm } from './producer-form.js';
import { RecordProducer } from './record-producer.js';
import { type Sent, typedIn, typedProducer } from './record-form.presenter.js';
import { nameOf, unitOf } from './views/group-words.presenter.js';
import { RecordProducerPage } from './views/record.view.js';

/** Page on which the desk records what a producer can make: who keeps the register of organisations may add that to it. */
@Controller('dijken/:productGroup/producent')
@May('organisation.manage', 'all')
export class ProducersController {
  constructor(
    private readonly producerForm: ProducerForm,
    private readonly recordProducer: RecordProducer,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @Param('productGroup') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(visitor, id, frame, { faults: [] });
  }

  @Post()
  record(
    @SignedIn() visitor: Visitor,
    @Param('productGroup') id: string,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const desk = personOf(visitor);
    const work = async () => {
      await this.recordProducer.execute(desk.actor, id, typedProducer(sent), frame.language);
      return `/dijken/${id}`;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(visitor, id, frame, { typed: typedIn(sent), faults: formFaults(faults, frame.language) }),
    );
  }

  async #page({ actor }: Visitor, productGroup: string, frame: Frame, form: FormState): Promise<string> {
    const suppliers = await this.producerForm.execute(actor, productGroup);
    const { language } = frame;
    const page = {
      ...{ productGroup, product: nameOf(productGroup, language), unit: unitOf(productGroup, language) },
      suppliers: suppliers.map(({ id, name }) => ({ value: id, label: name })),
    };
    return renderPage(<RecordProducerPage frame={frame} {...page} form={form} />);
  }
}
