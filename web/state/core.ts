import type * as core from '../workshop/core.ts';

/** What a workshop can do; a first visit begins without it. */
export type Core = typeof core;
