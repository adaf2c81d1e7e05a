// breaks: repositories-are-the-floor
export { word } from '../supply/index.js';
