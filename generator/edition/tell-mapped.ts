import type { Language } from '../../cards/schema.ts';
import { inTongue, type MapContext, type MappedCard, mapCard } from '../../cards/told/maps.ts';
import type { Said } from '../../cards/told/told.ts';
import type { Passage } from '../layout/text/passages.ts';

/** What a card says on its two sides whose family is nothing but places, by the same map as on paper. */
export const tellMapped = (card: MappedCard, language: Language, context: MapContext) => {
  const { title, name, line, isTask, back, foot } = mapCard(inTongue(card, language), context);
  return {
    title: title.join(' '),
    front: [
      ...(name ? [{ kind: 'note', text: name } as const] : []),
      { kind: isTask ? 'lead' : 'paragraph', text: line } as const,
    ],
    back: [...back.flatMap(tellSaid), ...(foot ? [{ kind: 'note', text: foot } as const] : [])],
  };
};

const tellSaid = (said: Said): readonly Passage[] => [
  ...(said.label ? [{ kind: 'label', text: said.label } as const] : []),
  passageOf(said),
];

/** A text to read out is said with weight, but not again where a label says what it is. */
const passageOf = (said: Said): Passage => {
  switch (said.kind) {
    case 'list':
      return { kind: 'points', items: said.items };
    case 'steps':
      return { kind: 'steps', items: said.items };
    case 'large':
      return { kind: said.label ? 'paragraph' : 'lead', text: said.text };
    case 'panel':
      return { kind: said.isAsked ? 'lead' : 'paragraph', text: said.text };
    case 'text':
      return { kind: 'paragraph', text: said.text };
  }
};
