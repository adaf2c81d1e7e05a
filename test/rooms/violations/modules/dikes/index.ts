export const word = 'dikes';
