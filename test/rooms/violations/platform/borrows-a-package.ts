// breaks: no-undeclared-packages
export { __assign } from 'tslib';
