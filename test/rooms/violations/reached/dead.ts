// breaks: no-dead-code
export const alive = false;
