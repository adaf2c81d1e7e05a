import { Controller, Get, Header, Param } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import { Problem } from '../../domain/problem.js';
import { Config } from '../../platform/config.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import { translator } from '../../web/languages/translator.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { Mailbox } from './mailbox.js';
import { mailRow, paragraphsOf, sentMessageRow } from './messages.presenter.js';
import { messagesWords } from './messages.words.js';
import { SentMessages } from './sent-messages.js';
import { MailboxPage, MailPage } from './views/mailbox.view.js';
import { SentMessagesPage } from './views/sent-messages.view.js';

const HTML = 'text/html; charset=utf-8';

/** Pages about mail: what was sent and whether it arrived, and the demo's own mailbox. */
@Controller()
export class MessagesController {
  constructor(
    private readonly sentMessages: SentMessages,
    private readonly mailbox: Mailbox,
    private readonly config: Config,
  ) {}

  @Get('berichten')
  @May('operation.read')
  @Header('content-type', HTML)
  async sent(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const lines = await this.sentMessages.execute(visitor.actor);
    const rows = lines.map((line) => sentMessageRow(line, frame.language));
    return renderPage(<SentMessagesPage frame={frame} words={sentWords(frame)} rows={rows} />);
  }

  @Get('postvak')
  @May('session.manage')
  @Header('content-type', HTML)
  async list(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    this.#refuseOutsideDemo();
    const rows = (await this.mailbox.newest(recipientOf(visitor))).map((mail) => mailRow(mail, frame.language));
    return renderPage(<MailboxPage frame={frame} words={mailboxWords(frame)} rows={rows} />);
  }

  @Get('postvak/:file')
  @May('session.manage')
  @Header('content-type', HTML)
  async read(@SignedIn() visitor: Visitor, @Param('file') file: string, @PageFrame() frame: Frame): Promise<string> {
    const mail = await this.mailbox.one(file);
    const mine = recipientOf(visitor);
    if (mail === undefined || (mine !== undefined && mail.to !== mine)) throw new Problem('request.not-found');
    const paragraphs = paragraphsOf(mail, this.config.publicUrl);
    return renderPage(<MailPage frame={frame} words={mailboxWords(frame)} mail={mailRow(mail, frame.language)} paragraphs={paragraphs} />);
  }

  #refuseOutsideDemo(): void {
    if (!this.mailbox.open) throw new Problem('request.not-found');
  }
}

/** Everybody reads the own mail; the desk and the system administrator, who may see what was sent, read all of it. */
function recipientOf(visitor: Visitor): string | undefined {
  if (visitor.kind !== 'person') return '';
  const all = may(visitor.actor, 'report.read', 'all') || may(visitor.actor, 'operation.read', 'all');
  return all ? undefined : visitor.email;
}

function sentWords({ language }: Frame) {
  const t = translator(language, messagesWords);
  return {
    title: t('messages.title'),
    intro: t('messages.intro'),
    none: t('messages.none'),
    to: t('messages.to'),
    about: t('messages.about'),
    state: t('messages.state'),
    attempts: t('messages.attempts'),
    at: t('messages.at'),
  };
}

function mailboxWords({ language }: Frame) {
  const t = translator(language, messagesWords);
  return {
    title: t('mailbox.title'),
    intro: t('mailbox.intro'),
    none: t('mailbox.none'),
    to: t('messages.to'),
    subject: t('mailbox.subject'),
    received: t('mailbox.received'),
    back: t('mailbox.back'),
  };
}
