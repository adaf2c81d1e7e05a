// breaks: no-unresolved-imports
export { nobody } from './nobody.js';
