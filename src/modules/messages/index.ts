export { ComposeMessage, type Notice, type Recipient } from './compose-message.js';
export { MESSAGE_STATES } from './message.js';
export type { FailedMail } from './messages.repository.js';
export { SentMessages } from './sent-messages.js';
export { MESSAGES_CONTROLLERS, MESSAGES_JOBS, MessagesModule, MessagesWorkModule } from './messages.module.js';
