// breaks: domain-is-pure
export { now } from '../platform/clock.js';
