/** Three dikes, one behind the other. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false">
    <path class="logo-3" d="M16 26 L26 6 H30 L40 26 Z" />
    <path class="logo-2" d="M8 26 L17 10 H21 L30 26 Z" />
    <path class="logo-1" d="M0 26 L8 14 H12 L20 26 Z" />
    <path class="logo-water" d="M0 30 H40" />
  </svg>
);
