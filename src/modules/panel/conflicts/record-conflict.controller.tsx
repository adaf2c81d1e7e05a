import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { RecordConflict } from './record-conflict.js';
import { RecordConflictPage } from './views/record-conflict.view.js';

interface Sent {
  readonly person?: unknown;
  readonly reason?: unknown;
}

/** Page on which triage records that somebody of the panel is involved in a dossier. */
@Controller('signalen/:id/betrokkene')
export class RecordConflictController {
  constructor(private readonly recordConflict: RecordConflict) {}

  @Get()
  @May('conflict.declare', 'record')
  @Header('content-type', 'text/html; charset=utf-8')
  ask(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), id, frame, { faults: [] });
  }

  @Post()
  @May('conflict.declare', 'record')
  async record(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [desk, typed] = [personOf(visitor), { person: textOf(sent?.person), reason: textOf(sent?.reason) }];
    const work = async () => {
      await this.recordConflict.execute(desk.actor, id, typed.person, typed.reason);
      return `/signalen/${id}`;
    };
    return answerForm(reply, work, ({ faults }) => this.#page(desk, id, frame, { typed, faults: formFaults(faults, frame.language) }));
  }

  async #page({ actor }: SignedInPerson, id: string, frame: Frame, form: FormState): Promise<string> {
    const candidates = await this.recordConflict.candidates(actor, id);
    const people = candidates.map(({ id: value, name: label }) => ({ value, label }));
    const shown = { ...frame, path: `/signalen/${id}/betrokkene` };
    return renderPage(<RecordConflictPage frame={shown} flagId={id} people={people} {...form} />);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
