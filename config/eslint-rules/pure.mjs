const GLOBALS = ['process', 'fetch', 'performance', 'crypto', 'console', 'globalThis', 'global', 'Buffer'];
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask'];
const arrives = (what) => `${what} comes in as an argument`;
const name = (name) => ({ name, message: 'the domain knows no surroundings' });
const ASYNC = ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression)[async=true]';

/** Inside domain/: facts in, facts out. Time and chance are arguments, refusals have names. */
export const PURE = {
  'no-restricted-globals': ['error', ...[...GLOBALS, ...TIMERS].map(name)],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: arrives('the time') },
    { object: 'Math', property: 'random', message: arrives('chance') },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: arrives('the time') },
    { selector: 'CallExpression[callee.name="Date"]', message: arrives('the time') },
    { selector: 'AwaitExpression', message: 'the domain does not wait' },
    { selector: 'ForOfStatement[await=true]', message: 'the domain does not wait' },
    { selector: ASYNC, message: 'the domain does not wait' },
    {
      selector: 'NewExpression[callee.name="Error"]',
      message: 'a Problem for a person, a RangeError or TypeError for a programmer',
    },
    {
      selector: 'CallExpression[callee.name="Error"]',
      message: 'a Problem for a person, a RangeError or TypeError for a programmer',
    },
    { selector: 'ImportExpression', message: 'what the domain needs stands at the top of the file' },
  ],
};
