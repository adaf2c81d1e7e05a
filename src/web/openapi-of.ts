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
  return { ...whole, paths: pathsOf(whole.paths), components };
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
    .addTag('reports', 'File, correct, withdraw and read again')
    .addTag('sessions', 'Access tokens for people')
    .addTag('reference', 'Public: product groups, regions, posture')
    .addTag('description', 'This document')
    .build();
}

/** Paths relative to the server, whose address holds the version; pages and probes are left out. */
function pathsOf(paths: Paths): Paths {
  const own = Object.entries(paths).filter(([path]) => path.startsWith(`${BASE}/`));
  return Object.fromEntries(own.map(([path, item]) => [path.slice(BASE.length), withAnswers(path, item)]));
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
