// `npm run measure`: how long our files and functions are, beside what we hold ourselves to.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { sourcesIn } from './sources-in.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const AIMS = { files: { median: 60, p90: 150, max: 200 }, functions: { p90: 20, max: 40 } };
const MIGRATION = /^src\/platform\/migrations\//;

const sources = sourcesIn(root, ['src']);
const files = sources.map(({ name, source }) => ({ name, lines: source.getLineStarts().length - 1 }));
const functions = sources.filter(({ name }) => !MIGRATION.test(name)).flatMap(functionsOf);

report('files', files);
report('functions', functions);

function report(what, things) {
  const sorted = things.toSorted((a, b) => a.lines - b.lines);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.lines ?? 0;
  const found = { count: sorted.length, median: at(0.5), p90: at(0.9), max: at(1) };
  process.stdout.write(`${what.padEnd(10)} ${JSON.stringify(found)}\n${'  aim'.padEnd(10)} ${JSON.stringify(AIMS[what])}\n`);
  for (const { name, lines } of sorted.slice(-5).reverse()) process.stdout.write(`    ${String(lines).padStart(4)}  ${name}\n`);
}

function functionsOf({ name, source }) {
  const found = [];
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body)
      found.push({ name: `${name}:${lineOf(node.getStart())}`, lines: lineOf(node.end) - lineOf(node.getStart()) + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
