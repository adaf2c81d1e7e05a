// breaks: repositories-are-the-floor
export { queue } from '../../../jobs/queue.js';
