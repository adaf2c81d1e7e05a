export const word = 'catalogue';
