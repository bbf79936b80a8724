import { useDrawing } from './drawings.ts';

/** A Phosphor duotone icon in the colour of the text. An ornament: what it says stands beside it in words. */
export const Icon = ({ name }: { readonly name: string }) => {
  const drawing = useDrawing(name);
  return (
    <svg className="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={drawing?.light} opacity="0.24" />
      <path d={drawing?.full} />
    </svg>
  );
};
