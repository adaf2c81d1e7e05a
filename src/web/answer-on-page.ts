import type { FastifyReply } from 'fastify';
import { answerForm } from './form-answer.js';
import { formFaults } from './forms/form-faults.js';
import type { Language } from './languages/language.js';

/** A page on which things are decided: its address, and how it is drawn with what was refused. */
export interface DecidingPage {
  readonly place: string;
  readonly language: Language;
  readonly again: (refused: readonly string[]) => Promise<string>;
}

/** After a button was pressed on a page without a form to fill in: back to it when that went well, else the page with what was refused. */
export function answerOnPage(reply: FastifyReply, { place, language, again }: DecidingPage, work: () => Promise<void>): Promise<string> {
  const done = async (): Promise<string> => {
    await work();
    return place;
  };
  return answerForm(reply, done, ({ faults }) => again(formFaults(faults, language).map(({ message }) => message)));
}
