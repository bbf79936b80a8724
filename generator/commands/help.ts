/** What `--help` says after the options: how the command is used, and what its exit code means. */

const examples = {
  print: [
    'print --size tarot --paper a3 --backs short-edge',
    'print --only D01-D09,V03 --copies 2 --ink low',
    'print --paper c32010 --start-slot 4 --only tip',
    'print --edition press --icc fogra47-uncoated',
    'print --only changed',
  ],
  images: ['images --only dilemma --format webp --dpi 150', 'images --pack mpc', 'images --contact --only tip'],
  check: ['check', 'check --json'],
  list: ['list --only 3', 'list --lang en --json'],
  export: ['export --form csv --lang en > cards.csv'],
  calibrate: ['calibrate', 'calibrate --printer office --readings 3,-2,4,-1', 'print --printer office'],
  build: ['build', 'build --dpi 150'],
  start: ['start'],
  draw: ['draw dilemma --seed 7', 'draw 3 --lang en'],
} as const satisfies Record<string, readonly string[]>;

const exits = [
  '0  done',
  '1  a problem of the deck: each line names card, field, value and rule',
  '2  a wish that cannot be: one sentence with what is allowed',
];

export const helpAfter = (command: keyof typeof examples): string =>
  [
    '',
    'Examples:',
    ...examples[command].map((example) => `  ruimtemakers ${example}`),
    '',
    'Exit codes:',
    ...exits.map((exit) => `  ${exit}`),
  ].join('\n');
