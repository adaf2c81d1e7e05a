// breaks: web-stands-apart
export { word } from '../modules/supply/index.js';
