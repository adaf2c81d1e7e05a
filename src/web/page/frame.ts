import type { Language } from '../languages/language.js';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** Something waits there: a number in words, "3 nieuw". */
  readonly badge?: string;
}

/** Who is signed in, and what the sign-out form needs. */
export interface PagePerson {
  readonly name: string;
  readonly organisation?: string;
  readonly csrf: string;
}

/** What is the same for every page of one request; a controller makes it once and spreads it into the view. */
export interface Frame {
  readonly language: Language;
  /** Path and query of this page: the language switch returns to it, the menu marks it. */
  readonly path: string;
  readonly nav: readonly NavItem[];
  readonly person?: PagePerson;
  /** The day in the demo world in words, only when there is one. */
  readonly demoDay?: string;
}
