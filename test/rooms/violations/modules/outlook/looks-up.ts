// breaks: outlook-looks-down-only
export { word } from '../trends/index.js';
