import { expect, test } from 'vitest';
import { sizeDrawing } from '../../../web/shelf/drawing.ts';

test.each([
  ['<svg viewBox="0 0 120 80"><g/></svg>', '<svg viewBox="0 0 120 80" width="120" height="80"><g/></svg>'],
  ["<svg width='100%' height='100%' viewBox='0,0,12.5,8'/>", '<svg viewBox=\'0,0,12.5,8\' width="12.5" height="8"/>'],
  ['<svg width="10" height="100%" viewBox="0 0 9 6"/>', '<svg viewBox="0 0 9 6" width="9" height="6"/>'],
  ['<svg width="0" height="0" viewBox="0 0 9 6"/>', '<svg viewBox="0 0 9 6" width="9" height="6"/>'],
  ['<svg viewBox="0 0 1e3 5e2"/>', '<svg viewBox="0 0 1e3 5e2" width="1000" height="500"/>'],
  [
    '<?xml version="1.0"?><!-- <svg viewBox="0 0 1 1"> --><svg viewBox="0 0 20 10"/>',
    '<svg viewBox="0 0 20 10" width="20" height="10"/>',
  ],
])('a drawing without a size gets the one of its own units: %s', (svg, sized) => {
  expect(sizeDrawing(svg)).toBe(sized);
});

test.each([
  '<svg width="24" height="24" viewBox="0 0 48 48"/>',
  '<svg width="2.5em" height="1e1mm" viewBox="0 0 48 48"/>',
  '<svg viewBox="0 0 0 10"/>',
  '<svg><path/></svg>',
  'no drawing',
])('one that has a size, or tells none, stays as it is: %s', (svg) => {
  expect(sizeDrawing(svg)).toBe(svg);
});
