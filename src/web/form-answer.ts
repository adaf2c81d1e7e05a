import { HttpStatus } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../domain/problem.js';
import { statusOf } from './problem-answer.js';

/** Refusals that are about the person or the page, not about what was filled in. */
const NOT_OF_THE_FORM: readonly Problem['kind'][] = ['not-found', 'forbidden', 'unauthenticated'];

/** After a form was sent: on to a page when it went well (`work` says which), else the form again with what was wrong. */
export async function answerForm(
  reply: FastifyReply,
  work: () => Promise<string>,
  again: (problem: Problem) => Promise<string>,
): Promise<string> {
  try {
    const place = await work();
    reply.status(HttpStatus.SEE_OTHER).header('location', place);
    return '';
  } catch (fault) {
    if (!(fault instanceof Problem) || NOT_OF_THE_FORM.includes(fault.kind)) throw fault;
    reply.status(statusOf(fault)).header('content-type', 'text/html; charset=utf-8');
    return again(fault);
  }
}
