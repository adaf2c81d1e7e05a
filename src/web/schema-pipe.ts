import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem, refuseAll } from '../domain/problem.js';
import { type Issue, issueFaults } from './issue-faults.js';
import { unstorableFaults } from './unstorable.js';

/** Checks what comes in against the schema at the parameter; every fault at once, each with its pointer. */
@Injectable()
export class SchemaPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    refuseUnstorable(value, metadata);
    const { schema, type } = metadata;
    if (schema === undefined) return super.transform(value, metadata);
    if (type === 'body' && value === undefined) throw new Problem('request.body-missing');
    return new StandardSchemaValidationPipe({ exceptionFactory: (issues: readonly Issue[]) => refusalOf(issues, value) }).transform(
      value,
      metadata,
    );
  }
}

/** An address with such a text leads nowhere; in a body or a question the text is what is wrong. */
function refuseUnstorable(value: unknown, { type, data }: ArgumentMetadata): void {
  if (type === 'custom') return;
  const faults = unstorableFaults(value, data === undefined ? '' : `/${data}`);
  if (faults.length > 0 && type === 'param') throw new Problem('request.not-found');
  refuseAll(faults);
}

function refusalOf(issues: readonly Issue[], sent: unknown): Problem {
  const [first, ...others] = issues.flatMap((issue) => issueFaults(issue, sent));
  return first === undefined ? new Problem('request.malformed') : new Problem(first, ...others);
}
