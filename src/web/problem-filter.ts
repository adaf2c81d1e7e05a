import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.js';
import { Log } from '../platform/log.js';
import { languageOf } from './language-of.js';
import { answerOf, retryAfter, statusOf } from './problem-answer.js';
import { problemOf } from './problem-of.js';
import { problemPage } from './problem-page.js';

/** Turns every refusal and every fault into an answer: problem+json for machines, a page for people, the cause in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    const request: FastifyRequest = host.switchToHttp().getRequest();
    const reply: FastifyReply = host.switchToHttp().getResponse();
    const problem = problemOf(fault);
    this.#note(problem, fault, request);
    if (reply.sent) return;
    const wait = retryAfter(problem);
    if (wait !== undefined) reply.header('retry-after', String(wait));
    if (isPage(request)) answerWithPage(problem, request, reply);
    else answerWithJson(problem, request, reply);
  }

  #note(problem: Problem, fault: unknown, request: FastifyRequest): void {
    if (problem.kind !== 'failed' && problem.kind !== 'unavailable') return;
    const route = request.routeOptions.url ?? 'unknown';
    this.log.error({ err: fault, method: request.method, route, requestId: request.id }, 'a request failed');
  }
}

function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '';
  return !path.startsWith('/api/') && !path.startsWith('/health/') && path !== '/metrics' && path !== '/api';
}

function answerWithJson(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  if (problem.kind === 'unauthenticated') reply.header('www-authenticate', 'Bearer');
  reply
    .status(statusOf(problem))
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', languageOf(request))
    .send(JSON.stringify(answerOf(problem, languageOf(request))));
}

function answerWithPage(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  if (problem.code === 'sign-in.required') {
    const back = request.method === 'GET' ? `?terug=${encodeURIComponent(request.url)}` : '';
    reply.status(303).header('location', `/aanmelden${back}`).send();
    return;
  }
  reply
    .status(statusOf(problem))
    .header('content-type', 'text/html; charset=utf-8')
    .send(problemPage(problem, request));
}
