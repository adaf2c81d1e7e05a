export { rows } from './supply.repository.js';
