// breaks: flags-looks-down-only
export { word } from '../panel/index.js';
