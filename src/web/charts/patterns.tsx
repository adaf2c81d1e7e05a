/** Fills that can be told apart without colour. Ids are per chart: a page may hold several. */
export const Patterns = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={`${id}-withheld`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="pattern-ground" width="8" height="8" />
      <path class="pattern-line" d="M0 0V8" />
    </pattern>
    <pattern id={`${id}-watch`} width="7" height="7" patternUnits="userSpaceOnUse">
      <rect class="pattern-watch-ground" width="7" height="7" />
      <circle class="pattern-watch" cx="3.5" cy="3.5" r="1.6" />
    </pattern>
    <pattern id={`${id}-warning`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect class="pattern-warning-ground" width="7" height="7" />
      <path class="pattern-warning" d="M1.75 0V7" />
    </pattern>
  </defs>
);
