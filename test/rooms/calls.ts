import ts from 'typescript';

/** A method of a class, as `Class.method`. */
type Method = string;

/** A method that answers a route: with which verb, and what its decorators say in full. */
export interface Handler {
  readonly method: Method;
  readonly verb: string;
  readonly decorators: string;
}

const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);

/** Who calls whom through what a constructor was given, read from the text of the program: `this.files.add(…)` and `this.#own(…)`. */
export class Calls {
  readonly handlers: Handler[] = [];
  readonly #calls = new Map<Method, Set<Method>>();

  constructor(texts: readonly { readonly name: string; readonly text: string }[]) {
    for (const { name, text } of texts) {
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
      file.forEachChild((node) => {
        if (ts.isClassDeclaration(node) && node.name !== undefined) this.#read(node, node.name.text);
      });
    }
  }

  /** Whether from a method one of the wanted ones can be reached. */
  reaches(from: Method, wanted: readonly Method[]): boolean {
    const seen = new Set<Method>();
    const left = [from];
    for (let method = left.pop(); method !== undefined; method = left.pop()) {
      if (wanted.includes(method)) return true;
      if (seen.has(method)) continue;
      seen.add(method);
      left.push(...(this.#calls.get(method) ?? []));
    }
    return false;
  }

  #read(node: ts.ClassDeclaration, name: string): void {
    const types = givenTo(node);
    for (const member of node.members) {
      if (!ts.isMethodDeclaration(member) && !ts.isPropertyDeclaration(member)) continue;
      const method = `${name}.${member.name.getText()}`;
      this.#calls.set(method, callsIn(member, name, types));
      const decorators = [...(ts.getDecorators(node) ?? []), ...(ts.getDecorators(member) ?? [])].map((one) => one.getText());
      const verb = (ts.getDecorators(member) ?? []).map(verbOf).find((one) => one !== undefined);
      if (verb !== undefined) this.handlers.push({ method, verb, decorators: decorators.join(' ') });
    }
  }
}

function givenTo(node: ts.ClassDeclaration): ReadonlyMap<string, string> {
  const made = node.members.find(ts.isConstructorDeclaration);
  const pairs = (made?.parameters ?? []).map((parameter): [string, string] => [parameter.name.getText(), parameter.type?.getText() ?? '']);
  return new Map(pairs);
}

/** Every `this.a.b` whose `a` was given, and every own method that is named: passing one on counts as calling it. */
function callsIn(member: ts.Node, name: string, types: ReadonlyMap<string, string>): Set<Method> {
  const found = new Set<Method>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const { expression } = node;
      if (expression.kind === ts.SyntaxKind.ThisKeyword) found.add(`${name}.${node.name.text}`);
      const field = ts.isPropertyAccessExpression(expression) ? expression : undefined;
      const type = field?.expression.kind === ts.SyntaxKind.ThisKeyword ? types.get(field.name.text) : undefined;
      if (type !== undefined) found.add(`${type}.${node.name.text}`);
    }
    node.forEachChild(visit);
  };
  visit(member);
  return found;
}

function verbOf(decorator: ts.Decorator): string | undefined {
  const { expression } = decorator;
  const name = ts.isCallExpression(expression) ? expression.expression.getText() : '';
  return VERBS.has(name) ? name : undefined;
}
