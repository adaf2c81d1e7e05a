/** How large a thing may be before it is two things. */
export const LIMITS = {
  'max-lines': ['error', 200],
  'max-lines-per-function': ['error', 40],
  complexity: ['error', 8],
  'max-depth': ['error', 2],
  'max-params': ['error', 5],
};
