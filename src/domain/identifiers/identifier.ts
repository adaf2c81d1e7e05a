/** The identifiers of parties and products that reports carry. `udi-carrier-…` is what a scanner reads. */
export type IdentifierKind =
  | 'agb'
  | 'basic-udi-di'
  | 'emdn'
  | 'gln'
  | 'gtin'
  | 'kvk'
  | 'kvk-branch'
  | 'postcode-nl'
  | 'rsin'
  | 'srn'
  | 'udi-carrier-gs1'
  | 'udi-carrier-hibc'
  | 'udi-di'
  | 'ura'
  | 'uzi'
  | 'vat-nl';

/**
 * What is wrong with a text that should be an identifier. `placeholder`: nothing but zeros.
 * `beyond-terminal`: an EMDN code below a class that has none below it. `prefix`: not the mark that
 * such a code begins with.
 */
export type IdentifierFault =
  | 'beyond-terminal'
  | 'characters'
  | 'check-digit'
  | 'date'
  | 'element'
  | 'empty'
  | 'form'
  | 'length'
  | 'lower-case'
  | 'placeholder'
  | 'prefix'
  | 'suffix';

/** The outcome of a check: the identifier as it is stored, or the first fault. */
export type Checked<Value = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: IdentifierFault };
