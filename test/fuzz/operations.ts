/** JSON Schema, as far as the OpenAPI document uses it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly $ref?: string;
}

interface Content {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

/** One operation of the document: what it takes, and every answer it says it gives. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the root of the server, with `:names` where something is asked for. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Content | undefined;
  /** Types of the files that it takes; none where it takes JSON or nothing. */
  readonly files: readonly string[];
  readonly answers: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
}

interface Written extends Omit<Operation, 'id' | 'method' | 'path' | 'body' | 'files' | 'answers'> {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Operation['answers'];
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Written>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

type Schemas = Description['components']['schemas'];

const BASE = '/api/v1';

/** Every operation of our own description, with every reference to a shared schema replaced by what it stands for. */
export function operationsOf(description: Description): readonly Operation[] {
  const whole = resolved(description, description.components.schemas) as Description;
  return Object.entries(whole.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, written]) => ({
      id: written.operationId,
      method: method.toUpperCase() as Operation['method'],
      path: `${BASE}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      parameters: written.parameters ?? [],
      body: written.requestBody?.content['application/json'],
      files: Object.keys(written.requestBody?.content ?? {}).filter((type) => type !== 'application/json'),
      answers: written.responses,
    })),
  );
}

/** References to headers lead elsewhere, and are left. */
function resolved(part: unknown, schemas: Schemas): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item) => resolved(item, schemas));
  const name = '$ref' in part && typeof part.$ref === 'string' ? /^#\/components\/schemas\/(\w+)$/.exec(part.$ref)?.[1] : undefined;
  if (name !== undefined) return resolved(schemas[name], schemas);
  // Zod reads `uri-reference` as a whole address.
  const entries = Object.entries(part).filter(([key, value]) => !(key === 'format' && value === 'uri-reference'));
  return Object.fromEntries(entries.map(([key, value]) => [key, resolved(value, schemas)]));
}
