// breaks: jobs-stand-apart
export { word } from '../modules/supply/index.js';
