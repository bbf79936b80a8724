const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** A field for files takes what is dropped on it by itself. */
const isOnField = ({ target }: Event) => target instanceof HTMLInputElement && target.type === 'file';

/** Takes the files that are dropped on a window: a browser would leave the page for them. Gives a way to stop that. */
export const catchDrops = (onFiles: (files: readonly File[]) => void): (() => void) => {
  const over = (event: DragEvent) => {
    if (holdsFiles(event) && !isOnField(event)) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event) || isOnField(event)) return;
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
};
