export const word = 'oversight';
