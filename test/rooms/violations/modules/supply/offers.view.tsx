export { frame } from '../../web/page/frame.js';
export type { Amount } from '../../domain/amount.js';
