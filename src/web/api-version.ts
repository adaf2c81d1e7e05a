/** Semantic version of the API; its first number stands in the path. */
export const API_VERSION = '1.0.0';
