/**
 * The skills in the order of the document: the place in this list is a skill's number, and how many there are is asked
 * nowhere else. Apart from their cards, so that who only counts them does not load what they say.
 */
export const skillNames = [
  'co-creation',
  'networker',
  'improvising',
  'internal-pathfinder',
  'creative-thinking',
  'lively-formats',
  'conversation-partner',
  'connecting',
  'enabler-broker',
  'self-steering',
  'inviting-organisation',
  'rules-in-service',
  'political-assignments',
  'ambassador',
  'intuition',
  'promises-and-roles',
  'worth-of-room',
] as const;
export type SkillName = (typeof skillNames)[number];

/** Every skill by its number, from 1. */
export const skillNumbers: readonly number[] = skillNames.map((_, i) => i + 1);
