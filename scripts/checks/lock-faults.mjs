const REGISTRY = 'https://registry.npmjs.org/';
const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** All that is wrong with a lock, one line each. */
export function lockFaults(manifest, lock) {
  const entries = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);
  return [
    ...SECTIONS.flatMap((section) => differences(section, manifest[section] ?? {}, lock.packages[''][section] ?? {})),
    ...addressFaults(entries),
    ...entries.flatMap(([path, entry]) => sourceFaults(path, entry)),
    ...entries.flatMap(([path, entry]) => optionalFaults(path, entry, lock.packages)),
    ...overrideFaults(manifest.overrides ?? {}, entries),
  ];
}

function differences(section, wanted, locked) {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(locked)])];
  return names
    .filter((name) => wanted[name] !== locked[name])
    .map((name) => `${section} ${name}: package.json says ${wanted[name]}, the lock ${locked[name]}`);
}

/** The lock with the address of every package that lacks one; `npm ci` then fetches the packages and nothing else. */
export function withAddresses(lock) {
  const addressed = Object.entries(lock.packages).map(([path, entry]) => {
    if (path === '' || entry.link || entry.inBundle) return [path, entry];
    const { name, version, resolved = addressOf(path, entry), ...rest } = entry;
    return [path, { ...(name === undefined ? {} : { name }), version, resolved, ...rest }];
  });
  return { ...lock, packages: Object.fromEntries(addressed) };
}

function addressOf(path, { name = path.split('node_modules/').at(-1), version }) {
  return `${REGISTRY}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}

/** Without an address npm fetches all that was ever published of a package, to find out where this version lies. */
function addressFaults(entries) {
  const without = entries.filter(([, { resolved, inBundle }]) => resolved === undefined && !inBundle);
  if (without.length === 0) return [];
  return [`${without.length} without an address, ${without[0][0]} the first; npm run lock:write gives them one`];
}

function sourceFaults(path, { resolved, integrity, inBundle }) {
  if (inBundle) return [];
  return [
    ...(resolved?.startsWith(REGISTRY) === false ? [`${path}: comes from ${resolved}`] : []),
    ...(integrity?.startsWith('sha512-') ? [] : [`${path}: no sha512 integrity`]),
  ];
}

/** npm forgets optional packages of other machines when it could not fetch them, and `npm ci` then refuses the lock there. */
function optionalFaults(path, { optionalDependencies = {} }, packages) {
  return Object.keys(optionalDependencies)
    .filter((name) => nearest(path, name, packages) === undefined)
    .map((name) => `${path}: its optional ${name} has no entry`);
}

/** The entry Node would load `name` from, seen from `path`. */
function nearest(path, name, packages) {
  const folders = path.split('/node_modules/').map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/'));
  const places = ['', ...folders.map((folder) => `${folder}/`)].reverse();
  return places.map((place) => packages[`${place}node_modules/${name}`]).find((entry) => entry !== undefined);
}

function overrideFaults(overrides, entries) {
  return Object.entries(overrides).flatMap(([name, version]) =>
    entries
      .filter(([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version !== version)
      .map(([path, entry]) => `${path}: ${entry.version} in spite of the override to ${version}`),
  );
}
