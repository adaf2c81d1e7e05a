// breaks: jobs-do-not-draw, use-cases-do-not-draw
export { frame } from '../../web/page/frame.js';
