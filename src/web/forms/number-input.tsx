import { TextInput, type TextInputProps } from './text-input.js';

type NumberInputProps = Omit<TextInputProps, 'type' | 'inputmode' | 'autocomplete'>;

/** A number as text: a browser's number field swallows commas, changes by scrolling, and forgets what it cannot read. */
export const NumberInput = ({ width = 'short', ...props }: NumberInputProps) => (
  <TextInput {...props} width={width} inputmode="decimal" autocomplete="off" />
);
