export const word = 'panel';
