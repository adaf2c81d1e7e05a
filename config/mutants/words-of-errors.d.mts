interface Node {
  readonly type: string;
  readonly callee?: { readonly name: string };
  readonly arguments?: readonly Node[];
}

export const strykerPlugins: readonly [
  { readonly value: { shouldIgnore(path: { readonly node: Node; readonly parent?: Node }): string | undefined } },
];
