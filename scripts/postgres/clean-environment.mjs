/** What PostgreSQL may see of our environment: nothing that starts with PG or LC and nothing secret. */
export function cleanEnvironment() {
  const { PATH, TMPDIR, SystemRoot, TEMP, TMP } = process.env;
  const passed = { PATH, TMPDIR, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' };
  return Object.fromEntries(Object.entries(passed).filter(([, value]) => value !== undefined));
}
