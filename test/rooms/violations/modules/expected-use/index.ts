export const word = 'expected-use';
