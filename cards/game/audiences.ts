/** Who sits at a table, in the order in which the guide goes through them. */
export const audiences = ['desk', 'outdoors', 'policy', 'management', 'council'] as const;
export type Audience = (typeof audiences)[number];

/** Dilemmas that come close to somebody’s own work. What stands nowhere here suits every table. */
export const dilemmasFor: Readonly<Record<Audience, readonly string[]>> = {
  desk: ['D06', 'D09', 'D16', 'D18', 'D20'],
  outdoors: ['D07', 'D14', 'D15', 'D19', 'D21', 'D26'],
  policy: ['D01', 'D02', 'D10', 'D22', 'D25', 'D27'],
  management: ['D08', 'D09', 'D12', 'D18', 'D23'],
  council: ['D02', 'D04', 'D11', 'D17', 'D22', 'D27'],
};
