/** The screens that are measured, in px: a usual laptop, and a phone between a browser's bars. */
export const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 664 },
] as const;

/**
 * Where an element stands in the one around it that is measured too, in px: across from its edge; down from the element
 * above it in there, or from the edge where it is the first. The height is what the elements in it leave of its own. So
 * a line more in one place is told once, and not again of all that holds it or stands below it.
 */
export interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the boxes of all that a person would name: bars, panels, cards, groups with their legend and what stands in
 * them, buttons, headings. Moments that the page tells, such as the minute at which a conversation began, are all one
 * moment while it is measured: engines walk one after the other, and 17:11 is narrower than 17:04.
 */
export const readBoxes = (): readonly Box[] => {
  const moment = /(?:\p{L}+da[gy],? \d{1,2} \p{L}+,? (?:\p{L}+ )?)?\d{1,2}:\d\d/gu;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const told: [Node, string][] = [];
  while (texts.nextNode()) {
    const { currentNode } = texts;
    const text = currentNode.nodeValue ?? '';
    const held = text.replace(moment, 'now');
    if (held === text) continue;
    told.push([currentNode, text]);
    currentNode.nodeValue = held;
  }
  scrollTo(0, 0);
  const named =
    'main, header, nav, section, dialog[open], fieldset, legend, .card, .place, .panel-box, .foot-bar, .room-settings, ' +
    '.room-settings > *, .code-row, .dialog-part, .dialog-acts, textarea, output, button, a.button, summary, h1, h2, h3, ol, ul';
  const dialog = document.querySelector('dialog[open]');
  // Each engine scrolls as far as it likes to what has the focus.
  for (const part of document.querySelectorAll('*')) if (part.scrollTop > 0) part.scrollTo(0, 0);
  const root = dialog ?? document.body;
  const seen = [...root.querySelectorAll(named)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.unseen') &&
      // What is for a reader alone is clipped away, and lies wherever it likes.
      getComputedStyle(element).clipPath === 'none',
  );
  const places = new Map(seen.map((element) => [element, element.getBoundingClientRect()]));
  const holders = new Map(seen.map((element) => [element, element.parentElement?.closest(named) ?? undefined]));
  const beside = new Map<Element | undefined, Element[]>();
  for (const element of seen) beside.set(holders.get(element), [...(beside.get(holders.get(element)) ?? []), element]);
  const placeOf = (element: Element) => places.get(element) ?? element.getBoundingClientRect();
  const topOf = (element: Element, holder: Element | undefined) => {
    const { top, left, right } = placeOf(element);
    const above = (beside.get(holder) ?? []).map(placeOf).filter((other) => other !== places.get(element));
    const ends = above.filter((other) => other.bottom <= top + 1 && other.left < right && other.right > left);
    return Math.max(holder ? placeOf(holder).top : 0, ...ends.map(({ bottom }) => bottom));
  };
  const heightOf = (element: Element) => {
    const inside = (beside.get(element) ?? []).map(placeOf);
    const taken = Math.max(0, ...inside.map(({ bottom }) => bottom)) - Math.min(...inside.map(({ top }) => top));
    return placeOf(element).height - (inside.length > 0 ? taken : 0);
  };
  const names = new Map<string, number>();
  const boxes = seen.map((element) => {
    const label = element.localName + [...element.classList].map((name) => `.${name}`).join('');
    const around = holders.get(element);
    const { x, y, width } = placeOf(element);
    const inside = around ? `${around.localName}${around.classList[0] ? `.${around.classList[0]}` : ''} > ` : '';
    const text = element.matches('button, summary, a, h1, h2, h3, legend')
      ? ` “${(element.getAttribute('aria-label') ?? element.textContent ?? '')
          .trim()
          .replace(moment, 'now')
          .slice(0, 40)}”`
      : '';
    const full = `${inside}${label}${text}`;
    const count = (names.get(full) ?? 0) + 1;
    names.set(full, count);
    return {
      name: count > 1 ? `${full} (${count})` : full,
      x: x - (around ? placeOf(around).x : 0),
      y: y - topOf(element, around),
      width,
      height: heightOf(element),
    };
  });
  for (const [node, text] of told) node.nodeValue = text;
  return boxes;
};

/**
 * px that two engines may differ by. Across, letters are the app's own: of 9,072 measures in Chromium and Firefox 98 in
 * a hundred were within 1 px; WebKitGTK sets a word up to 3 px wider or narrower. Down, each engine breaks lines by
 * rules and hyphens of its own, and lists of the system are 5 px higher in some: one line of text more (26 px on the
 * largest card) is no fault.
 */
const TOLERANCE = { x: 4, width: 4, y: 30, height: 30 } as const;

/** Rows whose last button fits or not by less than a px: where they break is each engine's own. */
const flowing = ['section.harvest-home > button', 'ul > button.mirror-chip'];

/** Where a browser can, a field is as high as its words; elsewhere it has three lines from the start. */
const isGrowing = ({ name }: Box) => name.includes('> textarea');

/** Of a long label across, WebKitGTK's letters are this much wider or narrower. */
const SHARE = 0.025;

/** px that a side may differ by. */
const allow = (side: keyof typeof TOLERANCE, at: number): number =>
  side === 'x' || side === 'width' ? Math.max(TOLERANCE[side], Math.abs(at) * SHARE) : TOLERANCE[side];

/** What is higher than the element around it scrolls in there: what is left of the outer one says nothing. */
const isScrolled = (height: number) => height < 0;

const isPlace = (side: 'x' | 'y' | 'width' | 'height') => side === 'x' || side === 'y';
const isFlowing = ({ name }: Box) => flowing.some((row) => name.startsWith(row));

/** What differs between two engines' boxes of the same view: an element in one only, or one that stands elsewhere. */
export const compareBoxes = (ours: readonly Box[], theirs: readonly Box[]): readonly string[] => {
  const others = new Map(theirs.map((box) => [box.name, box]));
  const own = new Set(ours.map(({ name }) => name));
  return [
    ...ours.flatMap((box) => {
      const other = others.get(box.name);
      if (!other) return [`${box.name} is not there`];
      const off = (['x', 'y', 'width', 'height'] as const).filter(
        (side) =>
          Math.abs(box[side] - other[side]) > allow(side, box[side]) &&
          !(side === 'height' && (isScrolled(box.height) || isScrolled(other.height))) &&
          !(isPlace(side) && isFlowing(box)) &&
          !(side === 'height' && isGrowing(box)),
      );
      const tell = off.map((side) => `${side} ${other[side].toFixed(1)}, not ${box[side].toFixed(1)}`);
      return off.length > 0 ? [`${box.name}: ${tell.join(', ')}`] : [];
    }),
    ...theirs.filter(({ name }) => !own.has(name)).map(({ name }) => `${name} is there only`),
  ];
};
