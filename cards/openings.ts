import type { Shape } from './families.ts';
import type { Language } from './schema.ts';

/** The opening in each family's fence in words, for who does not see the picture. */
export const openings: Readonly<Record<Shape, Readonly<Record<Language, string>>>> = {
  arch: { nl: 'een open boog', en: 'an open arch' },
  keyhole: { nl: 'een opening als een sleutelgat', en: 'an opening like a keyhole' },
  doorway: { nl: 'een open deur', en: 'an open doorway' },
  gable: { nl: 'een opening als een huis met een puntdak', en: 'an opening like a house with a pointed roof' },
  moon: { nl: 'een ronde opening als een volle maan', en: 'a round opening like a full moon' },
  oval: { nl: 'een ovale opening als een spiegel', en: 'an oval opening like a mirror' },
  stairs: { nl: 'een opening als een trap', en: 'an opening like a flight of stairs' },
  diamond: { nl: 'een opening als een ruit', en: 'an opening like a diamond' },
  pair: { nl: 'twee open bogen naast elkaar', en: 'two open arches side by side' },
  eye: { nl: 'een opening als een oog', en: 'an opening like an eye' },
  hexagon: { nl: 'een opening met zes hoeken', en: 'an opening with six corners' },
  sunrise: { nl: 'een opening als een opkomende zon', en: 'an opening like a rising sun' },
  pill: { nl: 'een opening met ronde hoeken', en: 'an opening with round corners' },
};
