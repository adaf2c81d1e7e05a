/** What the router knows, kept so that a wrong method can be told from a wrong address. */
export class KnownRoutes {
  readonly #methods = new Map<string, Set<string>>();

  add(pattern: string, methods: string | readonly string[]): void {
    const known = this.#methods.get(pattern) ?? new Set();
    for (const method of [methods].flat()) known.add(method);
    this.#methods.set(pattern, known);
  }

  /** `GET /api/v1/reports/:id` and so on, in order of registration. */
  all(): readonly { readonly method: string; readonly pattern: string }[] {
    return [...this.#methods].flatMap(([pattern, methods]) => [...methods].map((method) => ({ method, pattern })));
  }

  /** Methods that an address takes; empty when there is no such address. */
  methodsOf(path: string): readonly string[] {
    const matching = [...this.#methods].filter(([pattern]) => expressionOf(pattern).test(path));
    return [...new Set(matching.flatMap(([, methods]) => [...methods]))].sort();
  }
}

function expressionOf(pattern: string): RegExp {
  const steps = pattern.split('/').map((step) => (step.startsWith(':') ? '[^/]+' : step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${steps.join('/')}$`);
}
