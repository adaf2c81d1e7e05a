import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';

const { oas3 } = formats;
const { pattern, truthy, enumeration } = functions;

const OPERATIONS = '$.paths[*][get,post,put,patch,delete]';
const CAMEL = '^[a-z][A-Za-z0-9]*$';
const KEBAB = '^(/([a-z0-9]+(-[a-z0-9]+)*(\\.json)?|\\{[^}/]+\\}))+/?$';
const VERBS = new Set([
  ...['accept', 'acknowledge', 'add', 'assess', 'calculate', 'check', 'close', 'correct', 'create', 'delete', 'do', 'escalate'],
  ...[
    'find',
    'get',
    'import',
    'list',
    'make',
    'open',
    'read',
    'remove',
    'search',
    'send',
    'set',
    'submit',
    'update',
    'validate',
    'withdraw',
  ],
]);
const PROBLEM_FIELDS = ['type', 'title', 'status', 'detail', 'errors'];

const finding = (message) => [{ message }];
const rule = (description, given, then, severity = 'error') => ({
  description,
  message: '{{description}}: {{path}}',
  severity,
  given,
  then,
});

/** The first word of a step is no verb: a request has its method for that. */
function nouns(path) {
  const verb = String(path)
    .split('/')
    .map((step) => step.split('-')[0])
    .find((word) => VERBS.has(word));
  return verb === undefined ? undefined : finding(`"${verb}" is a verb`);
}

function versionHeader(answer) {
  return answer.headers?.['API-Version'] === undefined ? finding('API-Version is missing') : undefined;
}

function onlyProblemJson(answer) {
  const types = Object.keys(answer.content ?? {});
  return types.length === 1 && types[0] === 'application/problem+json' ? undefined : finding(`has ${types.join() || 'no content'}`);
}

function problemFields(answer) {
  const required = answer.content?.['application/problem+json']?.schema?.required ?? [];
  const missing = PROBLEM_FIELDS.filter((name) => !required.includes(name));
  return missing.length === 0 ? undefined : finding(`without ${missing.join()}`);
}

/** Names tell what a moment is: `…At` an instant, `…On` a day. */
function dates(properties) {
  const wrong = Object.entries(properties).filter(
    ([name, schema]) => formatOf(name) !== undefined && !formatsIn(schema).includes(formatOf(name)),
  );
  return wrong.map(([name]) => ({ message: `${name} is no ${formatOf(name)}` }));
}

function formatOf(name) {
  if (/[a-z]At$/.test(name)) return 'date-time';
  return /[a-z]On$|^asOf$/.test(name) ? 'date' : undefined;
}

const formatsIn = (schema) => [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(({ format }) => format);

function hasSuccess(answers) {
  return Object.keys(answers).some((status) => /^[23]/.test(status)) ? undefined : finding('no answer of 2xx or 3xx');
}

/** NLGov REST API Design Rules 2.2, as far as a document can show them; in our own words and with our own names. */
export default {
  formats: [oas3],
  rules: {
    'adr-openapi-3': rule('the description is OpenAPI 3', '$', {
      field: 'openapi',
      function: pattern,
      functionOptions: { match: '^3\\.[01]\\.\\d+$' },
    }),
    'adr-semver': rule('the version is semantic', '$.info', {
      field: 'version',
      function: pattern,
      functionOptions: { match: '^\\d+\\.\\d+\\.\\d+$' },
    }),
    'adr-contact': rule(
      'who to ask is named',
      '$.info.contact',
      ['name', 'url', 'email'].map((field) => ({ field, function: truthy })),
    ),
    'adr-major-version': rule('the address holds the major version', '$.servers[*]', {
      field: 'url',
      function: pattern,
      functionOptions: { match: '/v\\d+$' },
    }),
    'adr-https': rule(
      'the address is encrypted',
      '$.servers[*]',
      { field: 'url', function: pattern, functionOptions: { match: '^https://' } },
      'warn',
    ),
    'adr-kebab-case': rule('steps of a path are kebab-case', '$.paths[*]~', {
      function: pattern,
      functionOptions: { match: KEBAB },
    }),
    'adr-no-trailing-slash': rule('a path does not end in a slash', '$.paths[*]~', {
      function: pattern,
      functionOptions: { notMatch: '/$' },
    }),
    'adr-nouns': rule('a path names things', '$.paths[*]~', { function: nouns }),
    'adr-methods': rule('only the methods of the design rules', '$.paths[*]', {
      field: '@key',
      function: enumeration,
      functionOptions: {
        values: ['get', 'post', 'put', 'patch', 'delete', 'parameters', 'summary', 'description', 'servers'],
      },
    }),
    'adr-parameters-camel-case': rule('parameters are camelCase', `${OPERATIONS}.parameters[?(@.in == 'query' || @.in == 'path')]`, {
      field: 'name',
      function: pattern,
      functionOptions: { match: CAMEL },
    }),
    'adr-properties-camel-case': rule('properties are camelCase', '$..properties[*]~', {
      function: pattern,
      functionOptions: { match: CAMEL },
    }),
    'adr-operation-id': rule('an operation has a camelCase id', OPERATIONS, [
      { field: 'operationId', function: truthy },
      { field: 'operationId', function: pattern, functionOptions: { match: CAMEL } },
    ]),
    'adr-operation-words': rule(
      'an operation says what it does',
      OPERATIONS,
      ['summary', 'tags'].map((field) => ({ field, function: truthy })),
    ),
    'adr-success': rule('an operation says what it gives', `${OPERATIONS}.responses`, { function: hasSuccess }),
    'adr-version-header': rule('every answer names the version', `${OPERATIONS}.responses[*]`, {
      function: versionHeader,
    }),
    'adr-problem-json': rule('a refusal is problem+json', `${OPERATIONS}.responses[?(@property.match(/^[45]/))]`, {
      function: onlyProblemJson,
    }),
    'adr-problem-fields': rule('a problem has the fields of RFC 9457', `${OPERATIONS}.responses[?(@property.match(/^[45]/))]`, {
      function: problemFields,
    }),
    'adr-dates': rule('a moment is a date-time or a date', '$..properties', { function: dates }),
  },
};
