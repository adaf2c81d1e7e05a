import { Choices, type ChoicesProps } from './choices.js';

/** One answer of a few. */
export const Radios = (props: ChoicesProps & { readonly value?: string }) => <Choices {...props} type="radio" />;
