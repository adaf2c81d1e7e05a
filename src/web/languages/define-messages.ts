/** One sentence in both languages, in ICU message syntax: {name}, {count, plural, one {…} other {…}}. */
export interface Message {
  readonly nl: string;
  readonly en: string;
}

export type Catalogue = Readonly<Record<string, Message>>;

/** A key of one catalogue, or of any of several. */
export type KeyOf<C> = C extends Catalogue ? Extract<keyof C, string> : never;

/** Dutch and English side by side: a sentence that lacks a language does not compile. */
export function defineMessages<const C extends Catalogue>(catalogue: C): C {
  return catalogue;
}
