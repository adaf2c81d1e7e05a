import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BEGINNING = 'demo sign-in: ';

/** The demo's sign-ins from what the migration printed, remembered for the starts on which it prints none. */
export function signInsFrom(lines, dataDir) {
  const path = join(dataDir, 'demo-sign-ins.txt');
  const printed = lines.filter((line) => line.startsWith(BEGINNING));
  if (printed.length > 0) {
    writeFileSync(path, `${printed.join('\n')}\n`, { mode: 0o600 });
    return printed;
  }
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').filter(Boolean) : [];
}
