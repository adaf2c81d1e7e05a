// breaks: escalations-looks-down-only
export { word } from '../supply/index.js';
