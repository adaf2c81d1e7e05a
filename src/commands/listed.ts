/** The parts of `a,b`, without spaces around them and without empty ones. */
export function listed(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
