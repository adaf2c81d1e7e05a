import { findProgram } from './find-program.mjs';

const PROGRAMS = [
  {
    variable: 'CHROMIUM_PATH',
    names: [
      '/usr/bin/chromium',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    what: 'Chromium',
    skipped: 'the journeys in a real browser and the accessibility checks in it',
    how: 'apt-get install chromium, or set CHROMIUM_PATH',
  },
  {
    variable: 'REDIS_SERVER',
    names: ['/usr/bin/redis-server', 'redis-server', '/opt/homebrew/bin/redis-server'],
    what: 'redis-server',
    skipped: 'the journeys on the Redis queue and the flushed-queue test',
    how: 'apt-get install redis-server, or set REDIS_SERVER',
  },
  {
    variable: 'OPENSSL',
    names: ['openssl'],
    what: 'openssl',
    skipped: 'the tests of the script that makes the secrets of the compose files',
    how: 'apt-get install openssl, with openssl in PATH',
  },
];

/** Programs that some tests need: `{ environment, missing }`, a sentence for each that is not here. */
export function optionalPrograms(environment) {
  const found = PROGRAMS.map((program) => ({ ...program, path: pathOf(program, environment) }));
  const missing = found.filter(({ path }) => !path);
  return {
    environment: Object.fromEntries(found.map(({ variable, path }) => [variable, path ?? ''])),
    missing: missing.map(({ what, skipped, how }) => `${what} is missing, so these are SKIPPED: ${skipped}. To have them: ${how}.`),
  };
}

// A path that was given and does not exist is a mistake to be told, not to be worked around.
function pathOf({ variable, names }, environment) {
  return findProgram(environment[variable] ? [environment[variable]] : names);
}
