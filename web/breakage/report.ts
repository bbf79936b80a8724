import type { Breakage } from './place.ts';

/** What a browser itself says in these speaks of the code; any other message may hold what people wrote. */
const ofTheBrowser = ['TypeError', 'ReferenceError', 'RangeError'];

/**
 * Tells what broke: its kind, where in the code, and in which browser. What stands between quotation marks may come
 * from people, and so may every message that is not a browser's own; both stay out, and so do folders of this machine.
 */
export const reportBreakage = ({ place, broken }: Breakage, browser: string): string => {
  if (typeof broken === 'string' && place === 'room') return broken;
  const { name = 'Error', message = '', stack = '' } = broken instanceof Error ? broken : {};
  const said = ofTheBrowser.includes(name) ? `: ${message.replace(/["'“‘`«].*["'”’`»]/s, '…')}` : '';
  return [`Ruimtemakers, ${place}`, `${name}${said}`, ...readFrames(stack), browser].join('\n');
};

/** The lines of a stack that tell a place in a file, as V8 (`at name (file:1:2)`) and the others (`name@file:1:2`) do. */
const readFrames = (stack: string): readonly string[] =>
  stack.split('\n').flatMap((line) => {
    const [, name = '', file, at] =
      /^\s*(?:at )?([\w$.<>/ ]*?)[\s(@]*(?:[a-z-]+:\S*\/)([\w.-]+)[?#]?[^\s:]*:(\d+:\d+)\)?$/.exec(line) ?? [];
    return file ? [`  ${[name, file].filter(Boolean).join(' ')}:${at}`] : [];
  });
