import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { visitorOf } from '../../../web/guard.js';
import type { Administrator } from './administrator.js';

/** Who asks, as the administrator of an organisation. */
export const OwnAdministrator = createParamDecorator((_: unknown, context: ExecutionContext): Administrator => {
  const visitor = visitorOf(context.switchToHttp().getRequest());
  if (visitor?.kind !== 'person' || visitor.actor.organisationId === null) throw new Problem('access.refused');
  return { ...visitor.actor, organisationId: visitor.actor.organisationId };
});
