// breaks: no-development-packages-in-service
export { check } from 'fast-check';
