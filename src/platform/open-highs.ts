import highs from 'highs';

type Load = typeof highs.default;

/**
 * The solver HiGHS, compiled to WebAssembly. Its description tells the compiler of CommonJS while it is a module at run time,
 * so that what was loaded is looked at before it is called.
 */
export async function openHighs(): ReturnType<Load> {
  const load: unknown = highs;
  if (!isLoader(load)) throw new TypeError('the package highs does not export its loader any more');
  return load();
}

function isLoader(value: unknown): value is Load {
  return typeof value === 'function';
}
