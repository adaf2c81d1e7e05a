export const word = 'parties';
