import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { type Fault, Problem } from '../domain/problem.js';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
}

/** Checks what comes in against the schema at the parameter; every fault at once, each with its pointer. */
@Injectable()
export class SchemaPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues: readonly Issue[]) => problemFrom(issues) });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type === 'body' && metadata.schema !== undefined && value === undefined) throw new Problem('request.body-missing');
    return super.transform(value, metadata);
  }
}

function problemFrom(issues: readonly Issue[]): Problem {
  const [first, ...others] = issues.flatMap(faultsOf);
  return first === undefined ? new Problem('request.malformed') : new Problem(first, ...others);
}

function faultsOf(issue: Issue): Fault[] {
  const pointer = pointerOf(issue.path ?? []);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({ code: 'request.unknown-field', pointer: `${pointer}/${escaped(key)}` }));
  }
  return [{ code: 'request.invalid', pointer, values: { reason: issue.message } }];
}

function pointerOf(path: NonNullable<Issue['path']>): string {
  return path.map((step) => `/${escaped(typeof step === 'object' ? step.key : step)}`).join('');
}

/** RFC 6901. */
function escaped(step: PropertyKey): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}
