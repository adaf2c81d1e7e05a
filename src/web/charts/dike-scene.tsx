interface DikeSceneProps {
  readonly id: string;
  /** Null: nobody knows how high it is; undefined: whole. */
  readonly fills: readonly (number | null | undefined)[];
}

const GROUND = 198;
const CREST = 104;
/** Where the foot of each dike begins, and how wide foot and crest are, on paper. */
const FEET = [170, 322, 474] as const;
const FOOT = 142;
const CREST_WIDTH = 46;

/** Sea at the left, care at the right, and what stands between. */
export const DikeScene = ({ id, fills }: DikeSceneProps) => (
  <g>
    <path class="scene-sky" d="M0 0H720V230H0Z" />
    <path class="scene-wave-back" d={`M0 86C40 62 84 62 120 88C144 104 176 112 214 112L170 ${GROUND}H0Z`} />
    <path class="scene-wave" d={`M0 118C26 54 96 20 150 60C120 56 104 78 122 98C140 120 172 126 207 126L170 ${GROUND}H0Z`} />
    <path class="scene-foam" d="M10 106C38 58 96 36 138 54M34 132C56 104 84 92 108 104" />
    <path class="scene-ground" d={`M0 ${GROUND}H720V230H0Z`} />
    {FEET.map((foot, index) => (
      <Dike id={`${id}-dijk-${index + 1}`} number={index + 1} foot={foot} fill={fills[index]} key={foot} />
    ))}
    <Care />
  </g>
);

interface DikeProps {
  readonly id: string;
  readonly number: number;
  readonly foot: number;
  readonly fill: number | null | undefined;
}

const Dike = ({ id, number, foot, fill = 1 }: DikeProps) => {
  const middle = foot + FOOT / 2;
  const outline = `M${foot} ${GROUND}L${middle - CREST_WIDTH / 2} ${CREST}H${middle + CREST_WIDTH / 2}L${foot + FOOT} ${GROUND}Z`;
  const share = Math.min(1, Math.max(0, fill ?? 0));
  const height = (GROUND - CREST) * share;
  return (
    <g class={`dike dike-${number}`}>
      <clipPath id={id}>
        <path d={outline} />
      </clipPath>
      {share < 1 && <path class="dike-missing" d={outline} />}
      <rect class="dike-body" x={foot} y={GROUND - height} width={FOOT} height={height} clip-path={`url(#${id})`} />
      {share === 1 && <path class="dike-crown" d={`M${middle - CREST_WIDTH / 2} ${CREST}h${CREST_WIDTH}`} />}
      {fill === null && (
        <text class="dike-question" x={middle} y={134} text-anchor="middle">
          ?
        </text>
      )}
      <circle class="dike-badge" cx={middle} cy={156} r={20} />
      <text class="dike-number" x={middle} y={165} text-anchor="middle">
        {number}
      </text>
    </g>
  );
};

const Care = () => (
  <g class="care">
    <path class="care-house" d={`M628 ${GROUND}V124L666 96L704 124V${GROUND}Z`} />
    <path class="care-cross" d="M666 126v30M651 141h30" />
    <path class="care-door" d={`M657 ${GROUND}V174h18V${GROUND}`} />
  </g>
);
