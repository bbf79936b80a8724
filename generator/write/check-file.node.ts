import { inflateSync } from 'node:zlib';
import type { Finding } from '../preflight/finding.ts';
import type { Means } from '../preflight/pdf-objects.ts';
import { preflightFile } from '../preflight/preflight-file.ts';
import { breathe } from './job.ts';

const means: Means = {
  inflate: inflateSync,
  spell: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
};

/** Looks at a finished file as a print shop would, and lets whatever else waits have its turn. */
export const checkFile = (bytes: Uint8Array): Promise<readonly Finding[]> => preflightFile(bytes, breathe, means);
