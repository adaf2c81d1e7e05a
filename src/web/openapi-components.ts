import { API_VERSION } from './api-version.js';

const fault = {
  type: 'object',
  required: ['code', 'pointer', 'message'],
  properties: {
    code: { type: 'string', description: 'Name of the refusal; does not change', examples: ['request.invalid'] },
    pointer: {
      type: 'string',
      description: 'JSON pointer (RFC 6901) into what was sent; empty for the whole',
      examples: ['/incoming/0/quantity'],
    },
    message: { type: 'string', description: 'What to do, in the language that was asked for' },
  },
};

const problem = {
  type: 'object',
  description: 'A refusal (RFC 9457), with every fault at once',
  required: ['type', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      description: 'Which refusal it is',
      examples: ['/problemen/request.invalid'],
    },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    errors: { type: 'array', items: { $ref: '#/components/schemas/Fault' } },
  },
};

/** What every operation shares: the shape of a refusal, the version header, how a caller is known. */
export const OPENAPI_COMPONENTS = {
  schemas: { Problem: problem, Fault: fault },
  headers: {
    ApiVersion: {
      description: 'Version of the API that answered',
      schema: { type: 'string', examples: [API_VERSION] },
    },
    RetryAfter: { description: 'Seconds to wait before trying again', schema: { type: 'integer' } },
  },
  securitySchemes: {
    bearer: { type: 'http', scheme: 'bearer', description: 'An API key, or an access token of POST /sessions' },
  },
} as const;
