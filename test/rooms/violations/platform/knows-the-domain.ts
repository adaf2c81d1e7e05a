// breaks: platform-stands-apart
export { nothing } from '../domain/amount.js';
