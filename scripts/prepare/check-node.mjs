const NEEDED = [20, 19];

/** Refuses a Node that is too old, in one sentence. */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Error(`Node ${version} is too old: meldpunt needs Node ${NEEDED.join('.')} or newer (https://nodejs.org).`);
}
