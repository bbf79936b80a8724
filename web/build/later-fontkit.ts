import type * as fontkit from 'fontkit';

/** As the launcher gives it to each file of the command. */
declare const require: (name: string) => typeof fontkit;

/** Stands for fontkit in the built command, where it lies in a file of its own that is loaded when a font is first opened. */
export const create: typeof fontkit.create = (...given) => require('./fontkit.js').create(...given);
