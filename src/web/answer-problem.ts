import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.js';
import { isApi } from './is-api.js';
import { languageOf } from './language-of.js';
import { answerOf, retryAfter, statusOf } from './problem-answer.js';
import { problemPage } from './problem-page.js';

const FOR_MACHINES = /^\/(?:health\/|metrics$)/;

/** Answers with a refusal: problem+json for machines, a page for people. */
export function answerProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const wait = retryAfter(problem);
  if (wait !== undefined) reply.header('retry-after', String(wait));
  const { allowed } = problem.faults[0].values ?? {};
  if (problem.kind === 'not-allowed' && typeof allowed === 'string') reply.header('allow', allowed);
  if (isApi(request) || FOR_MACHINES.test(request.routeOptions?.url ?? '')) return withJson(problem, request, reply);
  return withPage(problem, request, reply);
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
