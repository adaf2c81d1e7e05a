import { beforeAll, describe, expect, it } from '@jest/globals';
import { ADR_RULES, lintApi } from '../../../scripts/checks/lint-api.mjs';

interface Operation {
  [field: string]: unknown;
  parameters: { name: string; in: string; required?: boolean; schema: object }[];
  responses: Record<
    string,
    {
      description: string;
      headers: Record<string, unknown>;
      content: Record<string, { schema: Record<string, unknown> }>;
    }
  >;
}
interface Api {
  openapi: string;
  info: { version: string; contact?: object };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
}

const text = { type: 'string' };
const headers = { 'API-Version': { schema: text } };
const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    errors: { type: 'array', items: { type: 'object' } },
  },
};

/** A small API with nothing to complain of. */
function anApi(): Api {
  const report = {
    type: 'object',
    properties: {
      id: text,
      receivedAt: { type: 'string', format: 'date-time' },
      startsOn: { type: 'string', format: 'date' },
    },
  };
  const read: Operation = {
    operationId: 'readReport',
    summary: 'One report',
    tags: ['reports'],
    parameters: [
      { name: 'reportId', in: 'path', required: true, schema: text },
      { name: 'asOf', in: 'query', schema: text },
    ],
    responses: {
      '200': {
        description: 'The report',
        headers,
        content: { 'application/json': { schema: structuredClone(report) } },
      },
      '404': {
        description: 'None',
        headers: { ...headers },
        content: { 'application/problem+json': { schema: structuredClone(problem) } },
      },
    },
  };
  const info = {
    title: 'A',
    description: 'A',
    version: '1.0.0',
    contact: { name: 'A', url: 'https://a.example', email: 'a@a.example' },
    license: { name: 'EUPL-1.2', url: 'https://a.example' },
  };
  const api = {
    openapi: '3.1.0',
    info,
    servers: [{ url: 'https://a.example/api/v1' }],
    tags: [{ name: 'reports', description: 'R' }],
    paths: { '/shortage-reports/{reportId}': { get: read } },
  };
  return api;
}

const PATH = '/shortage-reports/{reportId}';
const given = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new TypeError('the small API is not complete');
  return thing;
};
const get = (api: Api): Operation => given(api.paths[PATH]?.['get']);
const moved = (api: Api, path: string): void => {
  api.paths = { [path]: { get: get(api) } };
};
const answer = (api: Api, status: string) => given(get(api).responses[status]);
const schemaOf = (api: Api): Record<string, Record<string, unknown>> =>
  Object(answer(api, '200').content['application/json']?.schema['properties']);

/** One sin per rule. */
const SINS: Readonly<Record<string, (api: Api) => void>> = {
  'adr-openapi-3': (api) => void (api.openapi = '3.2.0'),
  'adr-semver': (api) => void (api.info.version = '1.0'),
  'adr-contact': (api) => void (api.info.contact = { name: 'A' }),
  'adr-major-version': (api) => void (api.servers = [{ url: 'https://a.example/api' }]),
  'adr-https': (api) => void (api.servers = [{ url: 'http://a.example/api/v1' }]),
  'adr-kebab-case': (api) => moved(api, '/shortageReports/{reportId}'),
  'adr-no-trailing-slash': (api) => moved(api, `${PATH}/`),
  'adr-nouns': (api) => moved(api, '/get-reports/{reportId}'),
  'adr-methods': (api) => void (api.paths[PATH] = { get: get(api), trace: { ...get(api), operationId: 'traceReport' } }),
  'adr-parameters-camel-case': (api) => get(api).parameters.push({ name: 'as_of', in: 'query', schema: text }),
  'adr-properties-camel-case': (api) => void (schemaOf(api)['received_by'] = text),
  'adr-operation-id': (api) => void (get(api)['operationId'] = 'read-report'),
  'adr-operation-words': (api) => void delete get(api)['summary'],
  'adr-success': (api) => void (get(api).responses = { '404': answer(api, '404') }),
  'adr-version-header': (api) => void (answer(api, '404').headers = {}),
  'adr-problem-json': (api) => void (answer(api, '404').content = { 'application/json': { schema: problem } }),
  'adr-problem-fields': (api) =>
    void (answer(api, '404').content = {
      'application/problem+json': { schema: { ...problem, required: ['type', 'title'] } },
    }),
  'adr-dates': (api) => void (schemaOf(api)['receivedAt'] = text),
};

const codesOf = async (api: Api): Promise<string[]> => [
  ...new Set((await lintApi(api)).map(({ code }) => code).filter((code) => code.startsWith('adr-'))),
];

describe('the design rules of our API (config/adr-rules.mjs)', () => {
  let clean: string[];
  beforeAll(async () => {
    clean = (await lintApi(anApi())).map(({ code, path }) => `${code} ${path}`);
  });

  it('find nothing in an API that keeps them', () => {
    expect(clean).toEqual([]);
  });

  it('have a sin for each rule', () => {
    expect(Object.keys(SINS).sort()).toEqual([...ADR_RULES].sort());
  });

  it.each(Object.keys(SINS))('%s is seen to fail', async (rule) => {
    const api = anApi();
    SINS[rule]?.(api);
    expect(await codesOf(api)).toContain(rule);
  });

  it.each([
    {
      what: 'an operation without an id',
      sin: (api: Api) => void delete get(api)['operationId'],
      rule: 'adr-operation-id',
    },
    { what: 'a verb further on', sin: (api: Api) => moved(api, '/reports/{reportId}/withdraw'), rule: 'adr-nouns' },
    { what: 'a day that is text', sin: (api: Api) => void (schemaOf(api)['startsOn'] = text), rule: 'adr-dates' },
    {
      what: 'a refusal without a body',
      sin: (api: Api) => void (answer(api, '404').content = {}),
      rule: 'adr-problem-json',
    },
    {
      what: 'underscores in a path',
      sin: (api: Api) => moved(api, '/shortage_reports/{reportId}'),
      rule: 'adr-kebab-case',
    },
  ])('see $what', async ({ sin, rule }) => {
    const api = anApi();
    sin(api);
    expect(await codesOf(api)).toContain(rule);
  });
});
