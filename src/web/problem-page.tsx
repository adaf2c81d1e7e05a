import type { FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.js';
import { frameOf } from './frame-of.js';
import { defineMessages } from './languages/define-messages.js';
import { translator } from './languages/translator.js';
import { Page } from './page/page.js';
import { renderPage } from './page/render-page.js';
import { sentenceOf, titleOf } from './problem-answer.js';

const messages = defineMessages({
  'problem.back': { nl: 'Naar de voorpagina', en: 'To the front page' },
  'problem.number': { nl: 'Noem dit nummer als u ons belt: {number}', en: 'Quote this number when you call us: {number}' },
});

/** A refusal as a page: what is the matter and what to do; never what went on inside. */
export function problemPage(problem: Problem, request: FastifyRequest): string {
  const frame = frameOf(request);
  const t = translator(frame.language, messages);
  const title = titleOf(problem, frame.language);
  const failed = problem.kind === 'failed' || problem.kind === 'unavailable';
  return renderPage(
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      {problem.faults.map((fault) => (
        <p>{sentenceOf(fault, frame.language)}</p>
      ))}
      {failed && <p>{t('problem.number', { number: request.id })}</p>}
      <p>
        <a href="/">{t('problem.back')}</a>
      </p>
    </Page>,
  );
}
