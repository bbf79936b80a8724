import type { Ink } from '../layout/face/palette.ts';
import type { Job } from './job.ts';

/** The same work with its pictures in the inks it is printed in; a deck without pictures loads nothing for it. */
export const inkJob = async (job: Job, ink: Ink = 'full', profile?: Uint8Array): Promise<Job> => {
  if (!job.pictures || job.pictures.size === 0) return job;
  const { inkPictures, pressPictures } = await import('../tools/picture-inks.node.ts');
  const pictures = await inkPictures(job.pictures, ink);
  return { ...job, pictures: profile && ink !== 'grey' ? await pressPictures(pictures, profile) : pictures };
};
