export const guard = 'who goes there';
