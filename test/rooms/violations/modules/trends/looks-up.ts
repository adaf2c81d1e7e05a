// breaks: trends-looks-down-only
export { word } from '../flags/index.js';
