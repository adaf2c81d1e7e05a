import { HttpStatus } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../domain/problem.js';
import { statusOf } from '../../web/problem-answer.js';
import { noteRefusal } from '../../web/refusal-of.js';
import { retryAfter } from '../../web/retry-after.js';

/** Fields of a form or a query, as they came. */
export type Typed = Readonly<Record<string, unknown>>;

/** What stands in a field; empty when it is not there, or there twice. */
export function textIn(typed: Typed | undefined, field: string): string {
  const value = typed?.[field];
  return typeof value === 'string' ? value : '';
}

export function seeOther(reply: FastifyReply, url: string): string {
  reply.status(HttpStatus.SEE_OTHER).header('location', url);
  return '';
}

/** The form again, with what was wrong; a fault that is no refusal goes on to the filter. */
export function refused(reply: FastifyReply, fault: unknown, page: (problem: Problem) => string): string {
  if (!(fault instanceof Problem)) throw fault;
  noteRefusal(reply.request, fault);
  const wait = retryAfter(fault);
  if (wait !== undefined) reply.header('retry-after', String(wait));
  reply.status(statusOf(fault)).header('content-type', 'text/html; charset=utf-8');
  return page(fault);
}
