/** What a mail is encrypted to. */
export interface MailKey {
  readonly armored: string;
  /** At which instant it was found to be of use. */
  readonly at: Date;
}
