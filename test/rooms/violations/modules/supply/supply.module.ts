export { rows } from './supply.repository.js';
export { pages } from './supply.controller.js';
