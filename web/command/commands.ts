/** What a key, a clicker or a swipe asks for. */
export type Command =
  | {
      readonly kind:
        | 'next'
        | 'back'
        | 'flip'
        | 'deal'
        | 'hold'
        | 'skip'
        | 'putBack'
        | 'undo'
        | 'redo'
        | 'black'
        | 'start'
        | 'fullScreen'
        | 'projector'
        | 'timer'
        | 'notes'
        | 'help'
        | 'leave';
    }
  /** One more hand, or one less, for A, doubt or B. */
  | { readonly kind: 'hand'; readonly choice: 0 | 1 | 2; readonly by: 1 | -1 }
  | { readonly kind: 'textSize'; readonly by: 1 | -1 }
  | { readonly kind: 'typeCode'; readonly typed: string };

/**
 * Where a key keeps its meaning: wherever the focus is, as a clicker's do; `walk`, not where arrows walk by themselves;
 * `page`, only where nothing has the focus; `ctrl`, with Ctrl or Cmd; a `letter` or sign can be switched off, and no
 * field or list loses it.
 */
export type Scope = 'always' | 'walk' | 'page' | 'ctrl' | 'letter';

export interface Key {
  /** As a browser calls it; a capital is pressed with Shift. */
  readonly key: string;
  readonly scope: Scope;
  /** Also in a list that finds by letter. */
  readonly inLists?: boolean;
  /** Beside another key that says the same, and not in the list of keys. */
  readonly untold?: boolean;
  /** Only for who taught it: else it is the browser's own, and scrolls. */
  readonly taught?: boolean;
}

/** What a command is about: the next thing of whatever the room looks at, cards, the room's own screen, or one window. */
export type Reach = 'walk' | 'cards' | 'room' | 'window';

/** All there is to know of a command but what it does (`obey.ts`, and for a window's own its app). */
export interface CommandRow {
  readonly command: Command;
  readonly keys: readonly [Key, ...Key[]];
  readonly reach: Reach;
  /** Goes on while its key is held down: never through cards, where a heavy thumb would deal the whole pile. */
  readonly repeats?: boolean;
  /** Obeyed by a window that only watches another one drive. */
  readonly whileWatching?: boolean;
  /** Obeyed by the projector's window itself; all else it asks of the facilitator's. */
  readonly inProjector?: boolean;
  /** Under an open dialog: obeyed, or kept from the browser at least. Nobody would see what else changed. */
  readonly underDialog?: 'obeyed' | 'swallowed';
}

const always = (key: string): Key => ({ key, scope: 'always' });
const letter = (key: string): Key => ({ key, scope: 'letter' });

/**
 * Every command, its keys and its reach: what a key means, which keys the list of them tells and what each window may do
 * are read from here. No key is a letter in which a code of the game begins, so that a printed code can be typed at once;
 * but B is black on every clicker of one maker, so a blank card's code begins with a slash. So does one of a deck of
 * somebody's own that begins with a key.
 */
const rows = [
  {
    command: { kind: 'next' },
    keys: [always('PageDown'), { key: 'ArrowRight', scope: 'walk' }, { key: 'ArrowDown', scope: 'walk', taught: true }],
    reach: 'walk',
  },
  {
    command: { kind: 'back' },
    keys: [always('PageUp'), { key: 'ArrowLeft', scope: 'walk' }, { key: 'ArrowUp', scope: 'walk', taught: true }],
    reach: 'walk',
  },
  { command: { kind: 'flip' }, keys: [{ key: ' ', scope: 'page' }], reach: 'cards' },
  { command: { kind: 'deal' }, keys: [letter('n')], reach: 'cards' },
  { command: { kind: 'hold' }, keys: [letter('h')], reach: 'cards' },
  { command: { kind: 'skip' }, keys: [letter('k')], reach: 'cards' },
  { command: { kind: 'putBack' }, keys: [letter('l')], reach: 'cards' },
  {
    command: { kind: 'hand', choice: 0, by: 1 },
    keys: [letter('1')],
    reach: 'cards',
    repeats: true,
  },
  {
    command: { kind: 'hand', choice: 1, by: 1 },
    keys: [letter('2')],
    reach: 'cards',
    repeats: true,
  },
  {
    command: { kind: 'hand', choice: 2, by: 1 },
    keys: [letter('3')],
    reach: 'cards',
    repeats: true,
  },
  { command: { kind: 'timer' }, keys: [letter('m')], reach: 'room' },
  {
    command: { kind: 'black' },
    // No list has a name that begins with a full stop, and on most clickers it is black.
    keys: [letter('b'), { ...letter('.'), inLists: true }],
    reach: 'room',
    underDialog: 'obeyed',
  },
  {
    command: { kind: 'textSize', by: 1 },
    keys: [letter('+'), { ...letter('='), untold: true }],
    reach: 'room',
    repeats: true,
  },
  { command: { kind: 'textSize', by: -1 }, keys: [letter('-')], reach: 'room', repeats: true },
  { command: { kind: 'notes' }, keys: [letter('i')], reach: 'window' },
  { command: { kind: 'projector' }, keys: [letter('o')], reach: 'window' },
  // A clicker's start. It would reload the page, which does no harm either: a reload keeps the game.
  {
    command: { kind: 'start' },
    keys: [always('F5')],
    reach: 'window',
    underDialog: 'swallowed',
  },
  {
    command: { kind: 'fullScreen' },
    keys: [letter('f')],
    reach: 'window',
    whileWatching: true,
    inProjector: true,
  },
  {
    command: { kind: 'undo' },
    keys: [letter('u'), { key: 'z', scope: 'ctrl' }],
    reach: 'cards',
    repeats: true,
  },
  { command: { kind: 'redo' }, keys: [{ key: 'Z', scope: 'ctrl' }], reach: 'cards', repeats: true },
  { command: { kind: 'typeCode', typed: '' }, keys: [letter('/')], reach: 'window' },
  { command: { kind: 'help' }, keys: [letter('?')], reach: 'window', whileWatching: true },
  {
    command: { kind: 'leave' },
    keys: [always('Escape')],
    reach: 'window',
    whileWatching: true,
    inProjector: true,
  },
] as const satisfies readonly CommandRow[];

/** A command that has no row, and so no key, does not compile: here the types name it. */
type Keyless = Exclude<Command['kind'], (typeof rows)[number]['command']['kind']>;
export const commands: [Keyless] extends [never] ? readonly CommandRow[] : Keyless = rows;

/** What is known of a command; of all that share a kind it is the same. */
export const rowOf = ({ kind }: Command): CommandRow => {
  const row = commands.find(({ command }) => command.kind === kind);
  if (!row) throw new Error(`The command “${kind}” has no row in commands.ts.`);
  return row;
};
