// breaks: dikes-looks-down-only
export { word } from '../oversight/index.js';
