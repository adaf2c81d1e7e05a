import { createTransport, type SendMailOptions } from 'nodemailer';
import { type Mail, Mailer } from './mailer.js';
import { encryptedMail } from './openpgp/encrypted-mail.js';

const CONNECTIONS = 5;
const SOCKET_TIMEOUT_MS = 45_000;
const CONNECT_TIMEOUT_MS = 15_000;

export interface SmtpMailerOptions {
  readonly url: string;
  readonly from: string;
}

/** SMTP through a pool of connections. Outside this machine it never falls back to plain text. */
export class SmtpMailer extends Mailer {
  readonly #transport;
  readonly #from: string;

  constructor({ url, from }: SmtpMailerOptions) {
    super();
    this.#from = from;
    this.#transport = createTransport({
      ...connectionOf(url),
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: 100,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SOCKET_TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Encryption that fails is no answer either: the mail stays, and is tried again. */
  async send(mail: Mail): Promise<number | undefined> {
    try {
      const sent: unknown = await this.#transport.sendMail(await this.#travelling(mail));
      return acceptedWith(sent);
    } catch (fault) {
      return replyCodeOf(fault);
    }
  }

  async #travelling(mail: Mail): Promise<SendMailOptions> {
    const headers = { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' };
    const { to, subject, text, html, messageId, key } = mail;
    if (key === undefined) return { from: this.#from, to, subject, text, html, messageId, headers };
    const { envelope, raw } = await encryptedMail(mail, key, this.#from, headers);
    return { envelope: { from: envelope.from, to: [...envelope.to] }, raw };
  }

  async close(): Promise<void> {
    this.#transport.close();
  }
}

function connectionOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const here = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
  return {
    host: hostname,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !here,
    ignoreTLS: here && !secure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

function acceptedWith(sent: unknown): number {
  const response: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'response') : undefined;
  return Number(/^\d{3}/.exec(String(response))?.[0] ?? 250);
}

/** A refusal of the recipient or of the mail itself is an answer about this message. */
const ABOUT_THE_MESSAGE: readonly unknown[] = ['RCPT TO', 'DATA'];

/** Too early to say: what a server says about us (sign-in, sender, greeting) is no answer about this message. */
const LATER = 451;

/** The server's answer, if it answered; a fault that is not the server's is let through as no answer. */
function replyCodeOf(fault: unknown): number | undefined {
  if (!(fault instanceof Error)) return undefined;
  const code: unknown = Reflect.get(fault, 'responseCode');
  if (typeof code !== 'number') return undefined;
  return code >= 500 && !ABOUT_THE_MESSAGE.includes(Reflect.get(fault, 'command')) ? LATER : code;
}
