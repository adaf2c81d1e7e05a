import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, type StandardSchemaConverter, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { API_VERSION } from './api-version.js';
import { answersOf } from './openapi-answers.js';
import { OPENAPI_COMPONENTS } from './openapi-components.js';

type Paths = OpenAPIObject['paths'];
type PathItem = Paths[string];

const BASE = '/api/v1';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
/** What the operations are about, in the order in which a reader needs them. */
const TAGS: Readonly<Record<string, string>> = {
  reports: 'File, correct, withdraw and read again',
  imports: 'Send files with many reports',
  reference: 'Public: product groups, regions, posture',
  trends: 'Totals per week, protected, and the own position',
  flags: 'Where a bottleneck is coming, and what the panel says of it',
  escalations: 'What the ministry was told, and whether it has seen it',
  sessions: 'Access tokens for people',
  description: 'This document',
};
const ABOUT = [
  'Reports of stock, shortages and supply of protective equipment and critical medical devices, and what became of them.',
  'Figures and names of a reporter are confidential. Every refusal is `application/problem+json` and names every fault at once.',
].join(' ');

/** The OpenAPI 3.1 document of everything under /api/v1, made of the schemas that validate. */
export function openapiOf(app: NestFastifyApplication, publicUrl: string): OpenAPIObject {
  const options = { standardSchemaConverter: converted, autoTagControllers: false } as const;
  const whole = SwaggerModule.createDocument(app, frameAt(publicUrl), options);
  const components = {
    ...whole.components,
    ...OPENAPI_COMPONENTS,
    schemas: { ...whole.components?.schemas, ...OPENAPI_COMPONENTS.schemas },
  };
  const paths = pathsOf(whole.paths);
  return { ...whole, tags: tagsIn(paths), paths, components };
}

function frameAt(publicUrl: string): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Meldpunt')
    .setDescription(ABOUT)
    .setVersion(API_VERSION)
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .setContact('Meldpunt', publicUrl, 'meldpunt@meldpunt.test')
    .addServer(`${publicUrl}${BASE}`)
    .build();
}

/** Paths relative to the server, whose address holds the version; pages and probes are left out. */
function pathsOf(paths: Paths): Paths {
  const own = Object.entries(paths).filter(([path]) => path.startsWith(`${BASE}/`));
  return Object.fromEntries(own.map(([path, item]) => [path.slice(BASE.length), withAnswers(path, item)]));
}

/** The tags in use: first those we have words for, then what a module brought along. */
function tagsIn(paths: Paths): NonNullable<OpenAPIObject['tags']> {
  const operations = Object.values(paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []));
  const used = new Set(operations.flatMap(({ tags = [] }) => tags));
  const known = Object.keys(TAGS).filter((name) => used.has(name));
  const others = [...used].filter((name) => !known.includes(name)).sort();
  return [...known, ...others].map((name) => ({ name, description: TAGS[name] ?? name }));
}

function withAnswers(path: string, item: PathItem): PathItem {
  const answered: PathItem = { ...item };
  for (const method of METHODS) {
    const operation = item[method];
    if (operation !== undefined) answered[method] = { ...operation, responses: answersOf(path, operation) };
  }
  return answered;
}

/** OpenAPI 3.1 takes JSON Schema as Zod writes it; what a reader sees is what is checked. */
const converted: StandardSchemaConverter = (schema, { schemaType }) => {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _dialect, ...written }: Record<string, unknown> = z.toJSONSchema(schema, {
    io: schemaType,
    unrepresentable: 'any',
  });
  return { schema: written };
};
