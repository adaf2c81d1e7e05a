import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { watchOver } from '../processes/watch-over.mjs';
import { lastLines } from './log-file.mjs';

/** Runs the migrations and what belongs to them; resolves to the lines it printed. Stops it when `signal` is aborted. */
export async function runMigrate({ script, environment, logFile, signal }) {
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 });
  const watch = watchOver(child.pid);
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  const lines = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  child.stderr.pipe(log, { end: false });
  const ended = await new Promise((done) => {
    child.on('error', (fault) => done(fault.message));
    child.on('close', (code, killedBy) => done(code ?? killedBy));
  });
  signal.removeEventListener('abort', stop);
  watch.release();
  // Sign-ins are for the person at the keyboard, not for the log.
  await new Promise((done) =>
    log.end(
      lines
        .filter((line) => !line.startsWith('demo sign-in: '))
        .map((line) => `${line}\n`)
        .join(''),
      done,
    ),
  );
  if (ended === 0) return lines;
  throw new Error(
    `The database cannot be prepared (${ended}); from ${logFile}:\n${lastLines(logFile, 15)
      .map((line) => `  ${line}`)
      .join('\n')}`,
  );
}
