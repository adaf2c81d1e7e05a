import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { demoWorld } from './demo-world.js';
import { visitorOf } from './guard.js';
import { languageOf } from './language-of.js';
import { formatter } from './languages/formatter.js';
import { menuOf } from './menu.js';
import type { Frame } from './page/frame.js';

/** What is the same for every page of one request: `@PageFrame() frame: Frame`, spread into the view. */
export const PageFrame = createParamDecorator((_: unknown, context: ExecutionContext): Frame =>
  frameOf(context.switchToHttp().getRequest()),
);

export function frameOf(request: FastifyRequest): Frame {
  const visitor = visitorOf(request);
  const language = languageOf(request);
  const { day } = demoWorld();
  const demo = day === undefined ? {} : { demoDay: formatter(language).day(day) };
  const base = { language, path: request.url, ...demo };
  if (visitor?.kind !== 'person') return { ...base, nav: [] };
  const organisation = visitor.organisation === null ? {} : { organisation: visitor.organisation.name };
  const person = { name: visitor.name, csrf: visitor.formToken, ...organisation };
  return { ...base, nav: menuOf(visitor.actor, language, day !== undefined), person };
}
