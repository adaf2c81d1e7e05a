/** Somebody to write to who need not have an account. */
export interface Contact {
  readonly email: string;
  readonly name: string;
  readonly language: 'nl' | 'en';
}
