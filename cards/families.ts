import type { FamilyId, Language } from './schema.ts';

/** The opening in the fence that a family is known by, so that colour never speaks alone. */
export type Shape = 'arch' | 'keyhole';

export interface Family {
  readonly id: FamilyId;
  /** First character of every code of the family. */
  readonly letter: string;
  readonly name: Readonly<Record<Language, { readonly one: string; readonly many: string }>>;
  /** Deep colour; white text on it and itself as text on `tint` both reach 7:1 (WCAG 2.2, 1.4.6). */
  readonly colour: `#${string}`;
  readonly tint: `#${string}`;
  readonly shape: Shape;
  /** Phosphor icon. */
  readonly icon: string;
}

export const families: Readonly<Record<FamilyId, Family>> = {
  skill: {
    id: 'skill',
    letter: 'V',
    name: { nl: { one: 'vaardigheid', many: 'vaardigheden' }, en: { one: 'skill', many: 'skills' } },
    colour: '#0F5132',
    tint: '#E3F0E6',
    shape: 'arch',
    icon: 'door-open',
  },
  tip: {
    id: 'tip',
    letter: 'T',
    name: { nl: { one: 'tip', many: 'tips' }, en: { one: 'tip', many: 'tips' } },
    colour: '#7A3B00',
    tint: '#FCF0DE',
    shape: 'keyhole',
    icon: 'lightbulb',
  },
};
