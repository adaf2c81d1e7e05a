// breaks: domain-is-pure
export { randomUUID } from 'node:crypto';
