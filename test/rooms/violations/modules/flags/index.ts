export const word = 'flags';
