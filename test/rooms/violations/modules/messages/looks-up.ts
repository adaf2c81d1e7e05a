// breaks: messages-looks-down-only
export { word } from '../reports/index.js';
