// breaks: repositories-are-the-floor, use-cases-do-not-draw
export { frame } from '../../../web/page/frame.js';
