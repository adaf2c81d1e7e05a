import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { visitorOf } from '../../../web/guard.js';

/** The person whose own page this is; machines have none. */
export const OwnPerson = createParamDecorator((_: unknown, context: ExecutionContext): SignedInPerson => {
  const visitor = visitorOf(context.switchToHttp().getRequest());
  if (visitor?.kind !== 'person') throw new Problem('access.refused');
  return visitor;
});
