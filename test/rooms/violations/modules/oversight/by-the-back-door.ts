// breaks: modules-by-the-front-door
export { rows } from '../supply/match-offer.js';
