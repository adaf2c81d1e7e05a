// breaks: jobs-stand-apart
export { frame } from '../web/page/frame.js';
