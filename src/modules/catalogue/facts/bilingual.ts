/** A name or sentence for people, in plain Dutch and English. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}
