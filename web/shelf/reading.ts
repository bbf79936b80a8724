/** What is read again and again while somebody corrects it: the latest wish counts, and an answer that came late never. */
export interface Reading<Asked, Answer> {
  readonly ask: (asked: Asked) => void;
  /** The answer to the latest wish, once it is here; nothing where reading failed or nothing is asked. */
  readonly settled: () => Promise<Answer | undefined>;
  /** What is still under way is wanted no longer. */
  readonly leave: () => void;
}

export const openReading = <Asked, Answer>(
  read: (asked: Asked) => Promise<Answer>,
  onAnswer: (answer: Answer) => void,
  onFail: () => void,
): Reading<Asked, Answer> => {
  let latest: Promise<Answer | undefined> = Promise.resolve(undefined);
  const settled = async (): Promise<Answer | undefined> => {
    const mine = latest;
    const answer = await mine;
    return mine === latest ? answer : settled();
  };
  return {
    ask: (asked) => {
      const mine: Promise<Answer | undefined> = read(asked).then(
        (answer) => {
          if (mine === latest) onAnswer(answer);
          return answer;
        },
        () => {
          if (mine === latest) onFail();
          return undefined;
        },
      );
      latest = mine;
    },
    settled,
    leave: () => {
      latest = Promise.resolve(undefined);
    },
  };
};
