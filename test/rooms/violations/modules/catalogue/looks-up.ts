// breaks: catalogue-looks-down-only
export { word } from '../messages/index.js';
