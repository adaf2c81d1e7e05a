import type { FastifyReply } from 'fastify';
import { Problem } from '../../../domain/problem.js';
import { refused, seeOther } from '../typed-form.presenter.js';

/** The answer of a page that may be asked to prove first: there and back again, or the form with what was wrong. */
export async function provable(
  reply: FastifyReply,
  here: string,
  work: () => Promise<string>,
  page?: (problem: Problem) => string,
): Promise<string> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof Problem && fault.code === 'proof.needed') {
      return seeOther(reply, `/account/bevestigen?terug=${encodeURIComponent(here)}`);
    }
    if (page === undefined) throw fault;
    return refused(reply, fault, page);
  }
}
