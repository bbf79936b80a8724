import { inflateSync } from 'node:zlib';
import type { Finding } from '../preflight/finding.ts';
import { preflightFile } from '../preflight/preflight-file.ts';
import { breathe } from './job.ts';

/** Looks at a finished file as a print shop would, and lets whatever else waits have its turn. */
export const checkFile = (bytes: Uint8Array): Promise<readonly Finding[]> => preflightFile(bytes, breathe, inflateSync);
