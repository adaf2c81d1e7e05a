import { posix } from 'node:path';
import ts from 'typescript';

/** One line for every exported value in a judged file that no other file imports. */
export function unusedExports(sources, isJudged) {
  const used = new Set(sources.flatMap(usesOf));
  return sources
    .filter(({ name }) => isJudged(name))
    .flatMap(exportsOf)
    .filter((key) => !used.has(key) && !used.has(`${key.split('#')[0]}#*`))
    .map((key) => `${key.replace('#', ': ')} is used nowhere else`);
}

/** `file#name` of what a file imports, or passes on; `file#*` for all of it. Files without ending. */
function usesOf({ name, source }) {
  const uses = [];
  const visit = (node) => {
    uses.push(...usesIn(node).map(([from, what]) => `${target(name, from)}#${what}`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function usesIn(node) {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, node.importClause?.namedBindings);
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.exportClause);
  if (ts.isImportTypeNode(node)) return [[textOf(node.argument.literal), '*']];
  return isImportCall(node) ? [[textOf(node.arguments[0]), '*']] : [];
}

function isImportCall(node) {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** Without a specifier an export passes nothing on: it names what stands in its own file. */
function named(specifier, bindings) {
  if (specifier === undefined) return [];
  const { text } = specifier;
  if (bindings?.elements === undefined) return [[text, '*']];
  return bindings.elements.map(({ name, propertyName }) => [text, (propertyName ?? name).text]);
}

function textOf(node) {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : '';
}

function target(from, specifier) {
  const path = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
  return path.replace(/^dist\//, 'src/').replace(/\.(?:m?jsx?|m?tsx?)$/, '');
}

function exportsOf({ name, source }) {
  const file = name.replace(/\.(?:m?ts|tsx|mjs)$/, '');
  return source.statements.flatMap(namesOf).map((exported) => `${file}#${exported}`);
}

/** Types are left out: one is rightly exported when it only shapes what an exported function takes or gives. */
function namesOf(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? [] : passedOn(node);
  if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  return ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) ? [node.name.text] : [];
}

function passedOn({ exportClause }) {
  return (exportClause?.elements ?? []).filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
}
