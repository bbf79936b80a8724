/** The languages every card speaks. Apart from the schemas, so that who only lists them does not load Zod. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
