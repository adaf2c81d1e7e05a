// breaks: parties-looks-down-only
export { word } from '../catalogue/index.js';
