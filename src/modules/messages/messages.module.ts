import { Module } from '@nestjs/common';
import { Config, ConfigFault } from '../../platform/config.js';
import { Mailer } from '../../platform/mailer.js';
import { PartiesModule } from '../parties/index.js';
import { AfterAttempt } from './after-attempt.js';
import { ComposeMessage } from './compose-message.js';
import { DeliveryAlarm } from './delivery-alarm.js';
import { KeyForMessage } from './key-for-message.js';
import { MailPost } from './mail-post.js';
import { Mailbox } from './mailbox.js';
import { MessagesController } from './messages.controller.js';
import { MessagesRepository } from './messages.repository.js';
import { RecallMessages } from './recall-messages.js';
import { RecallMessagesJob } from './recall-messages.job.js';
import { SendMessage } from './send-message.js';
import { SendMessageJob } from './send-message.job.js';
import { WriteLetter } from './write-letter.js';
import { WriteLetterJob } from './write-letter.job.js';
import { SentMessages } from './sent-messages.js';

const MAILER = {
  provide: Mailer,
  useFactory: async ({ smtpUrl, mailFrom }: Config) => {
    if (smtpUrl === undefined) throw new ConfigFault(['SMTP_URL: is missing']);
    // Loaded by who sends: nodemailer and OpenPGP are large, and the web only composes.
    const { SmtpMailer } = await import('../../platform/smtp-mailer.js');
    return new SmtpMailer({ url: smtpUrl, from: mailFrom });
  },
  inject: [Config],
};

/** Composing mail: for every process. */
@Module({
  imports: [PartiesModule],
  providers: [ComposeMessage, MessagesRepository, SentMessages, Mailbox],
  exports: [ComposeMessage, MessagesRepository, SentMessages, Mailbox],
})
export class MessagesModule {}

/** Delivering it: for the worker. */
@Module({
  imports: [MessagesModule, PartiesModule],
  providers: [
    MAILER,
    DeliveryAlarm,
    AfterAttempt,
    KeyForMessage,
    MailPost,
    SendMessage,
    RecallMessages,
    WriteLetter,
    SendMessageJob,
    RecallMessagesJob,
    WriteLetterJob,
  ],
})
export class MessagesWorkModule {}

export const MESSAGES_CONTROLLERS = [MessagesController] as const;
export const MESSAGES_JOBS = [SendMessageJob, RecallMessagesJob, WriteLetterJob] as const;
