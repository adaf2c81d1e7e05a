/** Nothing, one line, or a list of them. */
export const Lines = ({ lines, nothing }: { readonly lines: readonly string[]; readonly nothing: string }) => {
  if (lines.length === 0) return <>{nothing}</>;
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
