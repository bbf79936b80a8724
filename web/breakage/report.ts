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
  const said = ofTheBrowser.includes(name) ? `: ${message.replace(quoted, '$1…')}` : '';
  return [`Ruimtemakers, ${place}`, `${name}${said}`, ...readFrames(stack), browser].join('\n');
};

/** From the first mark that opens a quotation to the last that closes one; anchored, so that a long message is read once. */
const quoted = /^([^"'“‘`«]*)["'“‘`«].*["'”’`»]/s;

/** A place in a file, in a line without the spaces around it. */
const frame = /^(?:at )?(?:([\w$.<>/ ]*[\w$.<>/])?[ (@]{1,2})?[a-z-]+:\S*\/([\w.-]+)[?#]?[^\s:]*:(\d+:\d+)\)?$/;
/** In characters; a line that is longer is of a message. */
const LONGEST_FRAME = 1000;

/** The lines of a stack that tell a place in a file, as V8 (`at name (file:1:2)`) and the others (`name@file:1:2`) do. */
const readFrames = (stack: string): readonly string[] =>
  stack.split('\n').flatMap((line) => {
    const [, name, file, at] = (line.length <= LONGEST_FRAME && frame.exec(line.trim())) || [];
    return file ? [`  ${[name, file].filter(Boolean).join(' ')}:${at}`] : [];
  });
