import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.js';
import { isApi } from './is-api.js';
import { languageOf } from './language-of.js';
import { statusOf } from './problem-answer.js';
import { answerOf } from './problem-json.js';
import { problemPage } from './problem-page.js';
import { retryAfter } from './retry-after.js';

const PROBES = /^\/(?:health\/|metrics$)/;

/** Answers with a refusal: problem+json for machines, a page for people. */
export function answerProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  sayWhatHelps(problem, reply);
  return forMachines(request) ? withJson(problem, request, reply) : withPage(problem, request, reply);
}

function sayWhatHelps(problem: Problem, reply: FastifyReply): void {
  const wait = retryAfter(problem);
  if (wait !== undefined) reply.header('retry-after', String(wait));
  const { allowed } = problem.faults[0].values ?? {};
  if (problem.kind === 'not-allowed' && typeof allowed === 'string') reply.header('allow', allowed);
}

function forMachines(request: FastifyRequest): boolean {
  return isApi(request) || PROBES.test(request.routeOptions?.url ?? '');
}

function withJson(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (problem.kind === 'unauthenticated') reply.header('www-authenticate', 'Bearer');
  return reply
    .status(statusOf(problem))
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', languageOf(request))
    .send(JSON.stringify(answerOf(problem, languageOf(request))));
}

function withPage(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (problem.code === 'sign-in.required') {
    const back = request.method === 'GET' ? `?terug=${encodeURIComponent(request.url)}` : '';
    return reply.status(303).header('location', `/aanmelden${back}`).send();
  }
  return reply.status(statusOf(problem)).header('content-type', 'text/html; charset=utf-8').send(problemPage(problem, request));
}
