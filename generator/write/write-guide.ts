import { families } from '../../cards/families.ts';
import { paperWords as words } from '../../cards/paper-words.ts';
import type { Language } from '../../cards/schema.ts';
import { setterFor } from '../edition/edition.ts';
import { readPassages, viewGuide } from '../edition/guide.ts';
import { layGuide } from '../layout/book/guide.ts';
import { paintUa } from '../paint/ua.ts';
import { papers } from '../paper/stock.ts';
import { ink } from '../paper/theme.ts';
import { openTemplate } from '../tools/templates.node.ts';
import { writeWhole } from './files.node.ts';
import type { Job } from './job.ts';

/** Writes the facilitator's guide as HTML and as a PDF of the same words. */
export const writeGuide = async ({ deck, fonts, tools, date, out }: Job, language: Language): Promise<string> => {
  const title = words[language].guide;
  const content = openTemplate<ReturnType<typeof viewGuide>>(`guide.${language}`)(viewGuide(deck, language));
  const shell = openTemplate<GuideShell>('guide.html');
  const family = families.skill;
  const html = shell({ language, title, content, ink, colour: family.colour });
  const pages = layGuide(readPassages(content), {
    paper: papers.a4,
    title,
    family,
    icon: tools.icon('chats-circle'),
    setter: setterFor(language, tools),
  });
  const duplex = 'DuplexFlipLongEdge' as const;
  const pdf = await paintUa(pages, fonts.bytes, {
    title,
    author: 'Ruimtemakers',
    language,
    date,
    compress: true,
    duplex,
  });
  const path = `${out}/print/ruimtemakers-${language}-guide`;
  await writeWhole(`${path}.html`, html);
  await writeWhole(`${path}.pdf`, pdf);
  return `${path}.pdf`;
};

interface GuideShell {
  readonly language: Language;
  readonly title: string;
  readonly content: string;
  readonly ink: string;
  readonly colour: string;
}
