import { findCard } from '../../cards/find.ts';
import { go, inWindow, move } from '../state/act.ts';
import { closedCode } from '../state/state.ts';
import { CodeField } from '../view/desk/code-field.tsx';
import { exampleCode } from '../view/piece/example-code.ts';
import { useWords } from '../view/piece/language.ts';
import { appWords } from '../view/piece/words.ts';
import type { Tools } from './part/tools.ts';

/** The field for the code of a printed card; whoever asks for a card wants to see it. */
export const CodeEntry = ({ state: { deck, window }, act }: Tools) => {
  const words = useWords(appWords);
  const { code } = window;
  const typed = code.typed.trim();
  const example = exampleCode(deck.own, deck.cards);
  return (
    <CodeField
      typed={code.typed}
      example={example}
      active={code.active}
      problem={code.problem ? (typed ? words.unknownCode(typed, example) : words.noCode(example)) : undefined}
      onType={(typed) => act(inWindow({ code: { typed, active: true, problem: false } }))}
      onShow={() => {
        const found = findCard(deck.cards, code.typed);
        if (found) act(move({ kind: 'jump', code: found.code }), go('cards'), inWindow({ code: closedCode }));
        else act(inWindow({ code: { ...code, problem: true } }));
      }}
      onLeave={() => act(inWindow({ code: { ...code, active: false } }))}
    />
  );
};
