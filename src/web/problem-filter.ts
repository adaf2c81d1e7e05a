import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.js';
import { Log } from '../platform/log.js';
import { answerProblem } from './answer-problem.js';
import { problemOf } from './problem-of.js';
import { noteRefusal } from './refusal-of.js';

/** Turns every refusal and every fault into an answer: problem+json for machines, a page for people, the cause in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    const request: FastifyRequest = host.switchToHttp().getRequest();
    const reply: FastifyReply = host.switchToHttp().getResponse();
    const problem = problemOf(fault);
    noteRefusal(request, problem);
    this.#note(problem, fault, request);
    if (!reply.sent) answerProblem(problem, request, reply);
  }

  #note(problem: Problem, fault: unknown, request: FastifyRequest): void {
    if (problem.kind !== 'failed' && problem.kind !== 'unavailable') return;
    const route = request.routeOptions.url ?? 'none';
    this.log.error({ err: fault, method: request.method, route, requestId: request.id }, 'a request failed');
  }
}
