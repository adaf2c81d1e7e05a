import { Choices, type ChoicesProps } from './choices.js';

/** Any number of answers of a few. */
export const Checkboxes = (props: ChoicesProps) => <Choices {...props} type="checkbox" />;
