import { readFile } from 'node:fs/promises';
import { lintApi } from './lint-api.mjs';
import { apiDocument } from './api-document.mjs';

/** `node scripts/checks/adr-lint.mjs [FILE]`: the design rules on the service's own description, or on that in a file. */
const [file] = process.argv.slice(2);
const document = file === undefined ? await apiDocument() : JSON.parse(await readFile(file, 'utf8'));
const findings = await lintApi(document);
for (const { severity, code, message } of findings) process.stderr.write(`${severity} ${code}: ${message}\n`);
const errors = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
process.stdout.write(`${Object.keys(document.paths).length} paths, ${errors} findings\n`);
process.exit(errors === 0 ? 0 : 1);
