/** Typst: each card placed on its sheet; it hyphenates and tags; one size, no fit. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { card, edge, marks, pad } from './sheet.mjs';

const [, , from, to, body, bold] = process.argv;
const folder = dirname(to);
copyFileSync(from, join(folder, 'cards.json'));
writeFileSync(
  join(folder, 'cards.typ'),
  `#set document(title: "Cards")
#set page(paper: "a4", margin: 0mm)
#set text(font: "Atkinson Hyperlegible Next", size: 10pt, lang: "nl", hyphenate: true)
#set par(leading: 0.5em)
#let marks = {
${marks.map(([x1, y1, x2, y2]) => `  place(line(start: (${x1}mm, ${y1}mm), end: (${x2}mm, ${y2}mm), stroke: 0.5pt))`).join('\n')}
}
#let front(c) = box(width: ${card.width}mm, height: ${card.height}mm, {
  place(rect(width: 100%, height: 12mm, fill: rgb("#0B4A6F"), stroke: none))
  place(dx: ${pad}mm, dy: ${pad}mm, text(size: 14pt, weight: "bold", fill: white, c.code))
  place(dx: ${pad}mm, dy: ${pad + 1}mm, box(width: ${card.width - 2 * pad}mm, align(right, text(size: 9pt, fill: white, c.kind))))
  place(dx: ${pad}mm, dy: 16mm, box(width: ${card.width - 2 * pad}mm, {
    text(size: 12pt, weight: "bold", fill: rgb("#0B4A6F"), c.title)
    parbreak()
    c.text
  }))
})
#let back(c) = box(width: ${card.width}mm, height: ${card.height}mm, place(dx: ${pad}mm, dy: ${pad}mm, box(width: ${card.width - 2 * pad}mm, c.back)))
#let cards = json("cards.json")
#for sheet in cards.chunks(9) {
  for side in ("front", "back") {
    page({
      marks
      for (i, c) in sheet.enumerate() {
        let column = if side == "front" { calc.rem(i, 3) } else { 2 - calc.rem(i, 3) }
        place(dx: ${edge.x}mm + column * ${card.width}mm, dy: ${edge.y}mm + calc.quo(i, 3) * ${card.height}mm, if side == "front" { front(c) } else { back(c) })
      }
    })
  }
}
`,
);
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [dirname(body), dirname(bold)] }] });
writeFileSync(to, compiler.pdf({ mainFilePath: join(folder, 'cards.typ') }));
