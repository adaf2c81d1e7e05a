// breaks: panel-looks-down-only
export { word } from '../escalations/index.js';
