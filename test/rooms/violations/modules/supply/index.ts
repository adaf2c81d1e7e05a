export const word = 'supply';
