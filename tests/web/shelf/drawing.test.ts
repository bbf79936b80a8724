import { expect, test } from 'vitest';
import { sizeDrawing } from '../../../web/shelf/drawing.ts';

test('a drawing without a size gets the one of its own units; another stays as it is', () => {
  expect(sizeDrawing('<?xml version="1.0"?><svg viewBox="0 0 120 80"><g/></svg>')).toBe(
    '<?xml version="1.0"?><svg viewBox="0 0 120 80" width="120" height="80"><g/></svg>',
  );
  expect(sizeDrawing("<svg width='100%' height='100%' viewBox='0,0,12.5,8'/>")).toBe(
    '<svg viewBox=\'0,0,12.5,8\' width="12.5" height="8"/>',
  );
  for (const sized of ['<svg width="24" height="24" viewBox="0 0 48 48"/>', '<svg><path/></svg>', 'no drawing'])
    expect(sizeDrawing(sized)).toBe(sized);
});
