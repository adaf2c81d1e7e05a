// breaks: reports-looks-down-only
export { word } from '../expected-use/index.js';
