import { HttpStatus, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../domain/problem.js';
import { newSecret } from '../../platform/codes.js';
import type { SignedInPerson, Visitor } from '../../web/doorkeeper.js';
import type { Frame } from '../../web/page/frame.js';
import { statusOf } from '../../web/problem-answer.js';
import { DraftOfForm, type FormName } from './draft-of-form.js';
import { filerOf } from './filer-of.js';
import type { Filer } from './filer.js';
import type { TypedFields } from './form-fields.js';
import type { FormState } from './views/form-state.view.js';
import { keptPage } from './views/kept.presenter.js';
import { remarkOf } from './views/remark.presenter.js';

/** Who came with what to a form. */
export interface Arrival {
  readonly visitor: Visitor | undefined;
  readonly sent?: unknown;
  readonly frame: Frame;
  readonly reply: FastifyReply;
}

export interface Filing {
  readonly filer: Filer;
  readonly key: string;
  readonly typed: TypedFields;
  /** Which button was pressed: `file`, or another that the form has. */
  readonly wish: string;
}

/** A form for a report: how it is drawn and what sending it does. */
export interface DeskForm {
  /** Under which its draft is kept; null: it has none. */
  readonly name: FormName | null;
  readonly action: string;
  draw(state: Omit<FormState, 'faults'>, problem?: Problem): Promise<string>;
  /** Files it and gives the place to go to; nothing when the form should come back, with the fields that `more` gives. */
  file(filing: Filing): Promise<string>;
  more?(typed: TypedFields): TypedFields;
}

/** Takes in forms: keeps what was typed when it is refused, saved, or arrives after the session ended. */
@Injectable()
export class FormDesk {
  constructor(private readonly drafts: DraftOfForm) {}

  /** The form on a first visit: with the draft, if there is one. */
  async open(form: DeskForm, { visitor, frame }: Arrival, prefilled: TypedFields): Promise<string> {
    const person = personOf(visitor);
    const draft = form.name === null ? undefined : await this.drafts.load(person.actor, form.name);
    const state = stateOf(form, person, frame, draft ?? prefilled);
    return form.draw(draft === undefined ? state : { ...state, remark: remarkOf('form.resumed', frame.language) });
  }

  async take(form: DeskForm, arrival: Arrival): Promise<string> {
    const { visitor, sent, frame, reply } = arrival;
    const fields = fieldsIn(sent);
    if (visitor === undefined) return kept(reply, frame, form.action, fields);
    const person = personOf(visitor);
    if (fields['owner'] !== person.actor.id) return seeOther(reply, form.action);
    const { _csrf: token, owner: _owner, do: wish = 'file', key, ...typed } = fields;
    const state = { ...stateOf(form, person, frame, typed), ...(key === undefined ? {} : { once: key }) };
    if (wish === 'resume') return form.draw({ ...state, remark: remarkOf('form.resumed', frame.language) });
    if (token !== person.formToken) return this.#refuse(form, state, new Problem('request.forged'), reply);
    return this.#do(form, { state, person, wish, reply });
  }

  async #do(form: DeskForm, { state, person, wish, reply }: Doing): Promise<string> {
    const { typed, frame } = state;
    switch (wish) {
      case 'add':
        return form.draw({ ...state, typed: form.more?.(typed) ?? typed });
      case 'discard':
        return this.#discard(form, person, reply);
      case 'save':
        await this.#keep(form, person, typed);
        return form.draw({ ...state, remark: remarkOf('form.saved', frame.language) });
      default:
        return this.#file(form, { state, person, wish, reply });
    }
  }

  async #file(form: DeskForm, { state, person, wish, reply }: Doing): Promise<string> {
    const { typed, once, frame } = state;
    try {
      const place = await form.file({ filer: filerOf(person.actor), key: once, typed, wish });
      if (form.name !== null) await this.drafts.remove(person.actor, form.name);
      return seeOther(reply, place);
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      const kept = await this.#keep(form, person, typed);
      return this.#refuse(form, kept ? { ...state, remark: remarkOf('form.kept', frame.language) } : state, fault, reply);
    }
  }

  async #discard(form: DeskForm, { actor }: SignedInPerson, reply: FastifyReply): Promise<string> {
    if (form.name !== null) await this.drafts.remove(actor, form.name);
    return seeOther(reply, form.action);
  }

  /** @returns whether there is a draft now */
  async #keep({ name }: DeskForm, { actor }: SignedInPerson, typed: TypedFields): Promise<boolean> {
    if (name === null || Object.keys(typed).length === 0) return false;
    await this.drafts.save(actor, name, typed);
    return true;
  }

  async #refuse(form: DeskForm, state: Omit<FormState, 'faults'>, problem: Problem, reply: FastifyReply): Promise<string> {
    reply.status(statusOf(problem));
    return form.draw(state, problem);
  }
}

interface Doing {
  readonly state: Omit<FormState, 'faults'>;
  readonly person: SignedInPerson;
  readonly wish: string;
  readonly reply: FastifyReply;
}

function stateOf(form: DeskForm, person: SignedInPerson, frame: Frame, typed: TypedFields): Omit<FormState, 'faults'> {
  const { action, name } = form;
  return {
    frame: { ...frame, path: action },
    action,
    once: newSecret(),
    owner: person.actor.id,
    csrf: person.formToken,
    typed,
    drafts: name !== null,
  };
}

function personOf(visitor: Visitor | undefined): SignedInPerson {
  if (visitor?.kind !== 'person') throw new Problem('access.refused');
  return visitor;
}

function kept(reply: FastifyReply, frame: Frame, action: string, { _csrf: _token, do: _wish, ...typed }: TypedFields): string {
  reply.status(HttpStatus.UNAUTHORIZED);
  return keptPage({ ...frame, path: action }, action, typed);
}

function seeOther(reply: FastifyReply, url: string): string {
  reply.status(HttpStatus.SEE_OTHER).header('location', url);
  return '';
}

/** Of a field that came twice, the last. */
function fieldsIn(sent: unknown): TypedFields {
  if (typeof sent !== 'object' || sent === null) return {};
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]: [string, unknown]): [string, string][] => {
      const last: unknown = Array.isArray(value) ? value.at(-1) : value;
      return typeof last === 'string' ? [[name, last]] : [];
    }),
  );
}
