/**
 * Which edition of which deck: of this game's own a version alone, `1.0.0`; of a deck that somebody else wrote its id,
 * version and the first of a hash, `noaberpraat~1.0.0~a1b2c3`. It stands in links, logs and session files.
 */
export interface Edition {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** The parts of an edition; undefined for one of this game's own deck, and for what is none. */
export const readEdition = (text: string): Edition | undefined => {
  const [, id, version, hash] = /^([a-z0-9-]{1,60})~([\w.-]{1,24})~([0-9a-f]{6})$/.exec(text) ?? [];
  return id && version && hash ? { id, version, hash } : undefined;
};

/** Whether two editions are of one deck. */
export const isSameDeck = (one: string, other: string): boolean => readEdition(one)?.id === readEdition(other)?.id;
