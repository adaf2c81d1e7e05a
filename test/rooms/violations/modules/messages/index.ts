export const word = 'messages';
