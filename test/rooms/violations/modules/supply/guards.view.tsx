// breaks: views-know-words-only
export { guard } from '../../web/guard.js';
