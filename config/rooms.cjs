// Who may import whom. Every rule has a small file under test/rooms/violations that breaks it and is seen to fail.
// Measures follow a published rule and may wait for their screen; the kit of parts is drawn whole in its specimen.
const KIT = '^src/web/(forms|charts|parts)/';
/** Scripts of pages: no process runs them, a browser does. */
const PAGE_SCRIPTS = '^src/web/assets/';
const MEASURES = '^src/domain/(cover|dikes|identifiers|supply|use)/';

const ROOT = '^(?:src|test/rooms/violations)';
const EDGES = '\\.(?:controller|api|view|presenter|job)\\.tsx?$';
const ROWS = '\\.(?:repository|entity)\\.ts$';

/** Packages without side effects that domain/ may compute with. Numeric ones only; none so far. */
const NUMERIC_PACKAGES = [];

/** A module may use those before it. */
const ORDER = [
  'parties',
  'catalogue',
  'messages',
  'reports',
  'expected-use',
  'outlook',
  'trends',
  'flags',
  'panel',
  'escalations',
  'supply',
  'dikes',
  'oversight',
];

const room = (name) => `${ROOT}/${name}/`;
const module_ = (names) => room(`modules/(?:${names.join('|')})`);
const npm = (names) => `(?:^|/)node_modules/(?:${names.join('|')})/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const moduleOrder = ORDER.slice(0, -1).map((name, at) =>
  forbid(
    `${name}-looks-down-only`,
    'modules depend on those before them in the order',
    { path: module_([name]) },
    { path: module_(ORDER.slice(at + 1)) },
  ),
);

const rooms = [
  forbid(
    'domain-is-pure',
    'domain/ imports domain/ and side-effect-free numeric packages, not even Node',
    { path: room('domain') },
    { pathNot: [room('domain'), ...(NUMERIC_PACKAGES.length > 0 ? [npm(NUMERIC_PACKAGES)] : [])] },
  ),
  forbid(
    'platform-stands-apart',
    'platform/ knows packages and no other room',
    { path: room('platform') },
    { path: ROOT, pathNot: room('platform') },
  ),
  forbid(
    'jobs-stand-apart',
    'jobs/ knows platform and domain; a module brings its handlers to it',
    { path: room('jobs') },
    { path: ROOT, pathNot: room('(?:jobs|platform|domain)') },
  ),
  forbid(
    'web-stands-apart',
    'web/ knows platform and domain; pages belong to modules',
    { path: room('web') },
    { path: ROOT, pathNot: room('(?:web|platform|domain)') },
  ),
  forbid(
    'rooms-do-not-know-the-start',
    'main.*, web.module and worker.module know all and are known by none',
    { path: room('(?:domain|platform|jobs|web|modules)') },
    { path: `${ROOT}/[^/]+\\.tsx?$` },
  ),
  forbid(
    'modules-by-the-front-door',
    'another module is imported through its index.ts only',
    { path: `${ROOT}/modules/([^/]+)/` },
    { path: `${ROOT}/modules/(?!$1/)[^/]+/(?!index\\.ts$)` },
  ),
];

const roles = [
  forbid(
    'edges-hold-no-sql',
    'a controller, API, view, presenter or job talks to a use case, never to rows',
    { path: EDGES },
    { path: ROWS },
  ),
  forbid(
    'sql-lives-in-repositories',
    'only repositories, entities, wiring and platform/ may know typeorm or pg',
    { path: room('(?:domain|jobs|web|modules)'), pathNot: [ROWS, '\\.module\\.ts$'] },
    { path: npm(['typeorm', 'pg', '@types/pg']) },
  ),
  forbid(
    'use-cases-do-not-draw',
    'a use case returns facts; controllers, presenters, views and words draw them',
    {
      path: room('modules'),
      pathNot: ['\\.(?:controller|api|view|presenter|words|doorkeeper|module)\\.tsx?$', '/views/'],
    },
    { path: room('web') },
  ),
  forbid(
    'use-cases-do-not-know-their-edges',
    'calls go from the edge to the use case; only the front door and the wiring see both',
    { path: room('modules'), pathNot: [EDGES, '\\.module\\.ts$', '/index\\.ts$'] },
    { path: EDGES },
  ),
  forbid(
    'repositories-are-the-floor',
    'a repository or entity stands on the domain, the platform and facts of its own module',
    { path: `${ROOT}/modules/([^/]+)/.*${ROWS}` },
    {
      path: [room('(?:jobs|web)'), `${ROOT}/modules/(?!$1/)`, EDGES, '\\.(?:words|doorkeeper|module)\\.tsx?$', '/index\\.ts$'],
    },
  ),
  forbid(
    'views-know-words-only',
    'a view is made of web parts, words, other views and types of the domain',
    { path: '\\.view\\.tsx$' },
    {
      path: [ROOT, 'node_modules/'],
      pathNot: [room('web/(?:charts|forms|languages|page|parts)'), '\\.(?:view|words)\\.tsx?$', room('domain'), npm(['preact'])],
    },
  ),
  forbid(
    'views-take-only-types-of-the-domain',
    'a view computes nothing: its presenter did',
    { path: '\\.view\\.tsx$' },
    { path: room('domain'), dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'jobs-do-not-draw',
    'the edge of the worker has no pages',
    { path: '\\.job\\.ts$' },
    { path: ['\\.(?:controller|api|view|presenter)\\.tsx?$', room('web')] },
  ),
];

const everywhere = [
  forbid(
    'no-undeclared-packages',
    'a package that only another package brought along may vanish',
    { path: ROOT },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  forbid(
    'no-development-packages-in-service',
    'an installation without development packages must run',
    { path: ROOT },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  forbid('no-unresolved-imports', 'what is imported exists', { path: ROOT }, { couldNotResolve: true }),
  forbid(
    'no-tests-in-service',
    'src/ does not know its tests, tools or settings',
    { path: ROOT },
    { path: '^(?:test/(?!rooms/violations)|scripts/|config/)' },
  ),
  forbid(
    'set-up-needs-node-alone',
    'scripts run before anything is installed; what they load later they load dynamically',
    { path: '^(?:scripts|test/rooms/violations/scripts)/', pathNot: '^scripts/(?:checks|bench)/' },
    { path: '(?:^|/)node_modules/', dynamic: false },
  ),
  forbid('no-circles', 'no import circles', {}, { circular: true }),
  forbid(
    'no-dead-code',
    'what no process reaches is dead code',
    { path: `${ROOT}/main\\.` },
    { path: ['^src/', '^test/rooms/violations/reached/'], pathNot: ['^src/main\\.', MEASURES, KIT, PAGE_SCRIPTS], reachable: false },
  ),
];

module.exports = {
  forbidden: [...moduleOrder, ...rooms, ...roles, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(?:src|test|scripts)/.*\\.d\\.m?ts$', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
    reporterOptions: { dot: { collapsePattern: ['^src/(?:modules/)?[^/]+', 'node_modules/[^/]+'] } },
  },
};
