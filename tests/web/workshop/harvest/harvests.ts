import fc from 'fast-check';
import { type Harvest, noHarvest, writeLine } from '../../../../web/workshop/harvest/harvest.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('=1+1', '-2', '@a', 'a;b,"c"', '# kop', '1. een', '<script>', '[a](b)', '’s ochtends', '  ', '&amp;'),
);

/** Harvests as people make them, with what breaks files typed into them. */
export const harvests: fc.Arbitrary<Harvest> = fc
  .array(fc.tuple(fc.constantFrom('D05', 'T08', 'slot-mirror', 'W04-2-3', 'end'), fc.nat(5), texts), { maxLength: 30 })
  .map((lines) => lines.reduce((harvest, line) => writeLine(harvest, ...line), noHarvest));
