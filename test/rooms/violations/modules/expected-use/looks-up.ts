// breaks: expected-use-looks-down-only
export { word } from '../trends/index.js';
