// breaks: use-cases-do-not-know-their-edges
export { pages } from './supply.controller.js';
