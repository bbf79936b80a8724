import { parseSync, Visitor } from 'vite';
import type { Floor } from '../../web/build/floor.node.ts';
import { type Finding, findLacking } from './support.ts';

/** What the elements and attributes of a view ask for that the floor lacks and that may not be (`isAllowed`). */
export const checkMarkup = (
  path: string,
  source: string,
  floor: Floor,
  isAllowed: (key: string) => boolean,
): readonly Finding[] => {
  const found: Finding[] = [];
  const look = (start: number, key: string) => {
    const lacking = findLacking(key, floor);
    const what = key.split('.').slice(2).join(' ');
    if (lacking.length > 0 && !isAllowed(key))
      found.push({ line: source.slice(0, start).split('\n').length, what, key, lacking });
  };
  new Visitor({
    JSXOpeningElement: ({ name, attributes, start }) => {
      if (name.type !== 'JSXIdentifier' || !/^[a-z]/.test(name.name)) return;
      look(start, `html.elements.${name.name}`);
      for (const attribute of attributes) {
        if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') continue;
        const called = attribute.name.name.toLowerCase();
        look(attribute.start, `html.elements.${name.name}.${called}`);
        look(attribute.start, `html.global_attributes.${called}`);
      }
    },
  }).visit(parseSync(path, source).program);
  return found;
};
