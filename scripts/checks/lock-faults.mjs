const REGISTRY = 'https://registry.npmjs.org/';
const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** All that is wrong with a lock, one line each. */
export function lockFaults(manifest, lock) {
  const entries = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);
  return [
    ...SECTIONS.flatMap((section) => differences(section, manifest[section] ?? {}, lock.packages[''][section] ?? {})),
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

/** Without an address npm asks the registry it is set to; the integrity says what may come back. */
function sourceFaults(path, { resolved = REGISTRY, integrity, inBundle }) {
  if (inBundle) return [];
  return [
    ...(resolved.startsWith(REGISTRY) ? [] : [`${path}: comes from ${resolved}`]),
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
