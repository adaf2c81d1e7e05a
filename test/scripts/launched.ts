import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const STAND_INS = join(ROOT, 'test/scripts/stand-ins');
const LOOK_EVERY_MS = 50;

/** A fresh folder with a space in its name, which every account may enter; the test removes it. */
export function aFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'meldpunt scripts '));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Launched {
  readonly process: ChildProcess;
  /** All that it has printed so far. */
  printed(): string;
  /** Resolves when the text has been printed; throws when the process ends before that. */
  says(text: string): Promise<void>;
  /** Resolves to the exit code, or the signal that ended it. */
  ended(): Promise<number | string>;
}

export function launch(script: string, settings: Readonly<Record<string, string>>, ...words: readonly string[]): Launched {
  return follow(spawn(process.execPath, [script, ...words], { cwd: ROOT, env: environmentWith(settings) }));
}

/** What started it is not passed on: a test started by npm is not itself started by npm. */
export function environmentWith(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { npm_lifecycle_event: _, NODE_OPTIONS: __, DATABASE_URL: ___, SMTP_URL: ____, ...rest } = process.env;
  return { ...rest, ...settings };
}

export function follow(child: ChildProcess): Launched {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<number | string>((done) => child.on('exit', (code, signal) => done(code ?? signal ?? 'unknown')));
  const says = async (wanted: string): Promise<void> => {
    await until(
      () => text.includes(wanted) || child.exitCode !== null || child.signalCode !== null,
      `"${wanted}"`,
      () => text,
    );
    if (!text.includes(wanted)) throw new Error(`ended without saying "${wanted}":\n${text}`);
  };
  return { process: child, printed: () => text, says, ended: () => ended };
}

export async function until(holds: () => boolean | Promise<boolean>, what: string, more: () => string = () => ''): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    if (await holds()) return;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`waited in vain for ${what}\n${more()}`);
}

/** Processes, zombies aside, whose command line or environment names the folder (Linux). */
export function processesOf(folder: string): readonly string[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return numbers.filter((pid) => textOf(`/proc/${pid}/cmdline`).includes(folder) || textOf(`/proc/${pid}/environ`).includes(folder));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
