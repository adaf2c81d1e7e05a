import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

interface Finding {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** Lints pieces of code as if they stood in `src/`, in a project of their own with our settings; per file the rules they break. */
export async function linted(root: string, pieces: ReadonlyMap<string, string>): Promise<Map<string, string[]>> {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'meldpunt-lint-')));
  try {
    layOut(root, project, pieces);
    const findings: Finding[] = JSON.parse(await lint(root, project));
    return new Map(findings.map(({ filePath, messages }) => [relative(join(project, 'src'), filePath), messages.map(ruleOf)]));
  } finally {
    rmSync(project, { recursive: true });
  }
}

function layOut(root: string, project: string, pieces: ReadonlyMap<string, string>): void {
  copyFileSync(join(root, 'tsconfig.json'), join(project, 'tsconfig.json'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  for (const [name, code] of pieces) {
    mkdirSync(dirname(join(project, 'src', name)), { recursive: true });
    writeFileSync(join(project, 'src', name), `${code}\n`);
  }
}

/** ESLint exits 1 when it finds something; only silence is a fault. */
function lint(root: string, project: string): Promise<string> {
  const command = [
    join(root, 'node_modules/eslint/bin/eslint.js'),
    '--config',
    join(root, 'config/eslint.config.mjs'),
    '-f',
    'json',
    'src',
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd: project, maxBuffer: 64 * 1024 * 1024 }, (fault, stdout, stderr) => {
      if (stdout === '') reject(new Error(`ESLint said nothing: ${stderr}`, { cause: fault }));
      else resolve(stdout);
    });
  });
}

function ruleOf({ ruleId, message }: Finding['messages'][number]): string {
  return ruleId ?? message;
}
