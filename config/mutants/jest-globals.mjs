// What the tests of the domain ask of '@jest/globals', of the same packages that Jest takes it from. They set nothing up and mock nothing,
// so there is no more; a test that asks for more is told at once.
export { describe, it } from 'jest-circus';
export { jestExpect as expect } from '@jest/expect';
