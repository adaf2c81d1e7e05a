// breaks: rooms-do-not-know-the-start
export { all } from '../../start.module.js';
