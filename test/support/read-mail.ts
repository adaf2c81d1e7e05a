import PostalMime from 'postal-mime';
import type { CaughtMail } from './smtp-sink.js';

/** A mail as a person reads it. */
export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The one link in it, as it stands there. */
  readonly link: string;
  readonly messageId: string;
}

export async function readMail({ to, raw, messageId }: CaughtMail): Promise<ReadMail> {
  const { subject = '', text = '' } = await PostalMime.parse(raw);
  return { to: to.join(', '), subject, text, link: /https?:\/\/\S+/.exec(text)?.[0] ?? '', messageId };
}
