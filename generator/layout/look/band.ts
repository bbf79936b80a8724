import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { type LaidFace, type LookSetting, printedSize } from '../face/face.ts';
import { layBandFence, layLowFence } from '../face/fence.ts';
import { divideDown, layRoom, PADDING, panelOf, type RoomText } from '../face/room.ts';

/** A strip of sky for code and family, and below it a low fence with the icon in its opening. */
const BAND: Mm = 15;
/** The same where every line counts: the fence alone, its opening between code and family. */
const LOW: Mm = 10;
/** Below this size a family's words need the room. */
const NEEDY: Pt = 10.5;

/** A front that is words: a band of fence above, and all the room below it. Cards of one size have bands alike. */
export const layBandFront = (text: RoomText & { readonly icon: string }, size: Pt, setting: LookSetting): LaidFace => {
  const panel = panelOf(setting);
  const top = Math.max(1.8, ptToMm(size) * 0.42);
  if (printedSize(size, setting) < NEEDY) {
    const aside = panel.width / 2 - PADDING - LOW * 0.75 - 0.8;
    return layRoom({ ...text, top, codeAside: aside, labelAside: aside }, divideDown(panel, LOW), setting, (box) =>
      layLowFence(box, setting),
    );
  }
  const codeAside = panel.width / 2 - PADDING - 4.6;
  return layRoom({ ...text, top, codeAside }, divideDown(panel, BAND), setting, (box) =>
    layBandFence(box, setting, setting.icon(text.icon)),
  );
};
