// breaks: web-stands-apart
export { queue } from '../jobs/queue.js';
