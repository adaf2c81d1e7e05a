export const word = 'outlook';
