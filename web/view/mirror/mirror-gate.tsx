import type { Mark } from '../../../cards/schema.ts';
import { voteMarks } from '../card/vote-marks.ts';
import { useDrawing } from '../piece/drawings.ts';

/** An answer's shape, small: colour never speaks alone. */
export const AnswerMark = ({ mark }: { readonly mark: Mark }) => (
  <svg className="answer-mark" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
    <path fillRule="evenodd" d={voteMarks[mark]} />
  </svg>
);

/** A fence with a gate in an answer's shape; light falls through it into the garden where cards are laid. */
export const Gate = ({ mark, icon }: { readonly mark: Mark; readonly icon: string }) => {
  const drawing = useDrawing(icon);
  return (
    <svg
      className="mirror-gate scene"
      viewBox="0 0 60 18"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path className="wood" d={planks} />
      <path className="light" d="M23 14.5H37L44 18.4H16Z" />
      <g transform="translate(22.2 0.7) scale(0.13)">
        <path className="light" fillRule="evenodd" d={voteMarks[mark]} />
      </g>
      <g className="figure" transform={`translate(26.3 ${mark === 'triangle' ? 6.4 : 4.8}) scale(0.029)`}>
        <path d={drawing?.light} opacity="0.28" />
        <path d={drawing?.full} />
      </g>
    </svg>
  );
};

const PITCH = 4.4;
const WIDTH = 3.8;

/** Wide enough for any garden: the fence goes on past the gate on both sides. */
const planks = Array.from({ length: 41 }, (_, i) => {
  const x = 30 + (i - 20.5) * PITCH + (PITCH - WIDTH) / 2;
  const top = 3 + (i % 2) * 0.8;
  return `M${x} ${top + 1.7}L${x + WIDTH / 2} ${top}L${x + WIDTH} ${top + 1.7}V18H${x}Z`;
}).join('');
