import { useId, useRef, useState } from 'react';
import { useEffect } from '../../browser/effect.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { makeOwnCard, nextOwnCode } from '../../workshop/own/own.ts';
import { checkOwn, tellOwn } from '../../workshop/own/own-check.ts';
import { countLeft, type OwnDraft, type OwnField, ownFamilies, ownFields } from '../../workshop/own/own-fields.ts';
import { nameField, ownWords } from '../../workshop/own/own-words.ts';
import { CardView } from '../card/card.tsx';
import type { LookSetting } from '../card/face.ts';
import { Button } from '../piece/button.tsx';
import { Dialog } from '../piece/dialog.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { countSkills } from '../piece/sets.ts';
import { ownDialogWords } from './own-dialog-words.ts';
import { OwnWritten, type WrittenProps } from './own-written.tsx';

interface Props extends Pick<LookSetting, 'findSkill'>, WrittenProps {
  readonly open: boolean;
  readonly cards: readonly SpokenCard[];
  readonly draft: OwnDraft;
  readonly hasGlyph: (character: string) => boolean;
  readonly onDraft: (draft: OwnDraft) => void;
  /** The card is written: into the pile, or onto the table as well. */
  readonly onAdd: (lay: boolean) => void;
  /** Ends the change of a card, and keeps its new words or the old ones. */
  readonly onChange: (keeps: boolean) => void;
  readonly onClose: () => void;
}

/** Writes a card on the spot: its budget is told while somebody types, and what cannot print is said with the reason. */
export const OwnDialog = (props: Props) => {
  const language = useLanguage();
  const { open, cards, own, draft, changing, hasGlyph, onDraft, onAdd, onChange, onClose } = props;
  const words = useWords(ownDialogWords);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const before = useRef(changing);
  useEffect(() => {
    // The button that began or ended a change lies far from the words it is about, or is gone.
    if (before.current !== changing) form.current?.querySelector('textarea')?.focus();
    before.current = changing;
  }, [changing]);
  const skills = countSkills(cards);
  const problems = checkOwn(draft, { hasGlyph });
  const told = problems.filter(({ rule }) => asked || rule.kind !== 'empty');
  const full = nextOwnCode(own) === undefined;
  const finish = (act: () => void) => {
    setAsked(true);
    if (problems.length > 0) return;
    act();
    setAsked(false);
  };
  return (
    <Dialog heading={words.heading} look="own-dialog" {...{ open, onClose }}>
      <p className="quiet">{words.why}</p>
      <div className="own-columns">
        <div className="own-form" ref={form}>
          <fieldset className="toggles">
            <legend>{words.kind}</legend>
            <div className="toggle-row">
              {ownFamilies
                .filter((family) => family !== 'skill' || skills.length > 0)
                .map((family) => (
                  <button
                    type="button"
                    key={family}
                    className="toggle"
                    aria-pressed={draft.family === family}
                    onClick={() => onDraft({ ...draft, family })}
                  >
                    {words.kinds[family]}
                  </button>
                ))}
            </div>
          </fieldset>
          {skills.length > 0 && (
            <label className="dialog-field">
              <span>{words.skill}</span>
              <select
                value={draft.skill ?? ''}
                onChange={({ target }) => {
                  const { skill: _, ...bare } = draft;
                  onDraft(target.value === '' ? bare : { ...bare, skill: Number(target.value) });
                }}
              >
                <option value="">{words.noSkill}</option>
                {skills.map(({ skill, short }) => (
                  <option key={skill} value={skill}>
                    {`${skill} · ${short}`}
                  </option>
                ))}
              </select>
            </label>
          )}
          {ownFields[draft.family].map((field) => (
            <OwnInput
              key={field.name}
              {...{ field, draft }}
              problems={told
                .filter((problem) => problem.field === field.name)
                .map((problem) => tellOwn(problem, language))}
              onType={(text) => onDraft({ ...draft, texts: { ...draft.texts, [field.name]: text } })}
            />
          ))}
          <div className="dialog-acts">
            {changing === undefined ? (
              <>
                <Button label={words.lay} look="main" off={full} onPress={() => finish(() => onAdd(true))} />
                <Button label={words.add} off={full} onPress={() => finish(() => onAdd(false))} />
              </>
            ) : (
              <>
                <Button label={words.save} look="main" onPress={() => finish(() => onChange(true))} />
                <Button label={words.leave} onPress={() => onChange(false)} />
              </>
            )}
          </div>
          {full && <p className="problem">{words.full}</p>}
        </div>
        <Preview draft={draft} code={changing ?? nextOwnCode(own) ?? 'E99'} findSkill={props.findSkill} />
      </div>
      <OwnWritten {...props} />
    </Dialog>
  );
};

interface InputProps {
  readonly field: OwnField;
  readonly draft: OwnDraft;
  readonly problems: readonly string[];
  readonly onType: (text: string) => void;
}

const OwnInput = ({ field, draft, problems, onType }: InputProps) => {
  const id = useId();
  const words = useWords(ownWords);
  const { optional } = useWords(ownDialogWords);
  const left = countLeft(field, draft);
  const name = nameField(words, field.name);
  return (
    <div className="dialog-field">
      <label htmlFor={id}>
        {name}
        {!field.needed && <small>{` (${optional})`}</small>}
      </label>
      <textarea
        id={id}
        rows={field.budget > 90 ? 3 : 1}
        value={draft.texts[field.name] ?? ''}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-left ${id}-problem`}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-left`} className={`budget ${left < 0 ? 'over' : ''}`}>
        {words.left(left)}
      </p>
      <p id={`${id}-problem`} className="problem" role="status">
        {problems.join(' ')}
      </p>
    </div>
  );
};

interface PreviewProps extends Pick<LookSetting, 'findSkill'> {
  readonly draft: OwnDraft;
  readonly code: string;
}

/** Both sides as they will lie on the table. */
const Preview = ({ draft, code, findSkill }: PreviewProps) => {
  const language = useLanguage();
  const words = useWords(ownDialogWords);
  const made = makeOwnCard(draft, code);
  const card = { ...made, text: made.text[language] } as SpokenCard;
  return (
    <section className="own-preview" aria-label={words.preview}>
      {(['front', 'back'] as const).map((side) => (
        <figure key={side}>
          <div className="place">
            <CardView {...{ card, side, findSkill }} />
          </div>
          <figcaption>{words[side]}</figcaption>
        </figure>
      ))}
    </section>
  );
};
