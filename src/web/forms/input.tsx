import type { controlAttributes } from './control-attributes.js';

interface InputProps extends ReturnType<typeof controlAttributes> {
  readonly type: string;
  readonly value: string | undefined;
  readonly autocomplete?: string;
  readonly inputmode?: string;
  readonly min?: string;
  readonly max?: string;
}

/** The bare control of one line. */
export const Input = (props: InputProps) => {
  // The type of an input is chosen at run time here, and the element's own type wants it written out.
  const attributes: Readonly<Record<string, unknown>> = { ...props };
  return <input class="input" {...attributes} />;
};
