const LONGEST = 60;
const ROOMS = ['domain', 'platform', 'jobs', 'web', 'modules', 'rooms', 'scripts', 'config', 'docker', 'docs', 'test', 'ci'];
const MODULES = ['parties', 'catalogue', 'messages', 'reports', 'expected-use', 'outlook', 'trends', 'flags'];
const MORE_MODULES = ['panel', 'escalations', 'supply', 'dikes', 'oversight'];
const THINGS = ['api', 'bench', 'commands', 'demo', 'disclosure', 'faults', 'journeys', 'lock', 'readme', 'release', 'security', 'worker'];
const KNOWN = new Set([...ROOMS, ...MODULES, ...MORE_MODULES, ...THINGS]);

/** `room: say what it does` in at most 60 characters, without a full stop. */
export function subjectFaults(subjects) {
  return subjects.flatMap((subject) => faultsOf(subject).map((fault) => `"${subject}" ${fault}`));
}

function faultsOf(subject) {
  const [, about] = /^([a-z-]+)(?:, [a-z-]+)*: \S/.exec(subject) ?? [];
  return [
    ...(subject.length > LONGEST ? [`has ${subject.length} characters, more than ${LONGEST}`] : []),
    ...(KNOWN.has(about) ? [] : ['does not begin with a room or module']),
    ...(subject.endsWith('.') ? ['ends with a full stop'] : []),
  ];
}
