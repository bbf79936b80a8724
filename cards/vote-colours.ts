import type { Mark } from './schema.ts';

/** Colour of each vote, told apart by shape and word as well; white on it and it on its tint reach 7:1. */
export const voteColours: Readonly<Record<Mark, { readonly colour: `#${string}`; readonly tint: `#${string}` }>> = {
  circle: { colour: '#0F5132', tint: '#E3F0E6' },
  triangle: { colour: '#7A3B00', tint: '#FCF0DE' },
  diamond: { colour: '#8E1540', tint: '#FCE8EE' },
  hexagon: { colour: '#4A4F55', tint: '#F0F1F2' },
  square: { colour: '#0B4A6F', tint: '#E1EEF6' },
  ring: { colour: '#5B2A86', tint: '#F1E9F8' },
  star: { colour: '#474F00', tint: '#F1F3D8' },
  bar: { colour: '#26282C', tint: '#EEEEEC' },
  plus: { colour: '#005052', tint: '#DFF1F0' },
};
