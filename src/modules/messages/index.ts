export { ComposeMessage, type Notice, type Recipient } from './compose-message.js';
export { MESSAGES_CONTROLLERS, MESSAGES_JOBS, MessagesModule, MessagesWorkModule } from './messages.module.js';
