import MimeNode from 'nodemailer/lib/mime-node';
import { createMessage, encrypt, readKey } from 'openpgp';
import type { Mail } from '../mailer.js';
import type { MailKey } from './mail-key.js';

/** All that a passer-by reads of the subject; the real one is inside. */
const SUBJECTS: Readonly<Record<Mail['language'], string>> = {
  nl: 'Versleuteld bericht van het meldpunt',
  en: 'Encrypted message from the meldpunt',
};

/** A mail as it travels: envelope and bytes. */
export interface TravellingMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: Buffer;
}

/**
 * The mail as PGP/MIME (RFC 3156, section 4): outside the address, the Message-ID and a subject that says nothing; text, HTML
 * and real subject inside. It is encrypted and not signed: the service has no key that a reader could check.
 */
export async function encryptedMail(
  mail: Mail,
  key: MailKey,
  from: string,
  headers: Readonly<Record<string, string>>,
): Promise<TravellingMail> {
  const root = new MimeNode('multipart/encrypted; protocol="application/pgp-encrypted"');
  root.setHeader({ From: from, Subject: SUBJECTS[mail.language], 'Message-ID': mail.messageId, ...headers });
  root.setHeader('To', [mail.to]);
  part(root, 'application/pgp-encrypted', 'Version: 1\r\n');
  part(root, 'application/octet-stream; name="encrypted.asc"', await sealed(await inside(mail), key));
  return { envelope: { from: String(root.getEnvelope().from), to: [mail.to.address] }, raw: await root.build() };
}

/** What the reader finds inside: a whole part with the real subject, which mail programs that know `protected-headers` show. */
async function inside(mail: Mail): Promise<Buffer> {
  const root = new MimeNode('multipart/alternative; protected-headers="v1"');
  root.setHeader({ Subject: mail.subject, 'Message-ID': mail.messageId });
  root.createChild('text/plain; charset=utf-8').setContent(mail.text);
  root.createChild('text/html; charset=utf-8').setContent(mail.html);
  return root.build();
}

async function sealed(bytes: Buffer, { armored, at }: MailKey): Promise<string> {
  const encryptionKeys = await readKey({ armoredKey: armored });
  const text: unknown = await encrypt({ message: await createMessage({ binary: bytes }), encryptionKeys, date: at });
  return String(text).replaceAll(/\r?\n/g, '\r\n');
}

/** Armor is ASCII (RFC 3156, section 3): not wrapped in base64 once more. */
function part(root: MimeNode, contentType: string, content: string): void {
  root.createChild(contentType).setHeader('Content-Transfer-Encoding', '7bit').setContent(content);
}
