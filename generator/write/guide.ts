import { families } from '../../cards/families.ts';
import { paperWords as words } from '../../cards/paper-words.ts';
import type { Language } from '../../cards/schema.ts';
import { paintGuide, viewGuide } from '../edition/guide.ts';
import { ink } from '../paper/theme.ts';
import { openTemplate } from '../tools/templates.node.ts';
import { writeWhole } from './files.node.ts';
import { breathe, type Job } from './job.ts';

/** Writes the facilitator's guide as HTML and as a PDF of the same words; gives the path of the PDF. */
export const writeGuide = async (job: Job, language: Language): Promise<string> => {
  const title = words[language].guide;
  const content = openTemplate<ReturnType<typeof viewGuide>>(`guide.${language}`)(viewGuide(job.deck, language));
  const shell = openTemplate<GuideShell>('guide.html');
  const path = `${job.out}/print/ruimtemakers-${language}-guide`;
  await writeWhole(`${path}.html`, shell({ language, title, content, ink, colour: families.skill.colour }));
  await writeWhole(`${path}.pdf`, await paintGuide(job, language, content, breathe));
  return `${path}.pdf`;
};

interface GuideShell {
  readonly language: Language;
  readonly title: string;
  readonly content: string;
  readonly ink: string;
  readonly colour: string;
}
