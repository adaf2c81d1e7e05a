// breaks: views-know-words-only
export { rows } from './match-offer.js';
