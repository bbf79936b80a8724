import { useRef, useState } from 'react';
import type { Copied } from '../../browser/copy.ts';
import { useEffect } from '../../browser/effect.ts';
import { copyLines } from '../../workshop/harvest/copies.ts';
import {
  END,
  type Harvest,
  type HarvestScreen,
  kindOf,
  linesAbout,
  listAbouts,
  pageLines,
  placesFrom,
  type Said,
} from '../../workshop/harvest/harvest.ts';
import type { Named } from '../../workshop/harvest/harvest-report.ts';
import { Button } from '../piece/button.tsx';
import { Foot } from '../piece/foot.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { CopyButton } from './copy-button.tsx';
import { HarvestField } from './harvest-field.tsx';
import { HarvestLine } from './harvest-line.tsx';
import { type HarvestWords, harvestWords } from './harvest-words.ts';
import { homeWords } from './home-words.ts';

export type SaveKind = keyof HarvestWords['saves'];

interface Props {
  readonly harvest: Harvest;
  /** Titles of cards by their code and of steps by their id. */
  readonly names: readonly Named[];
  readonly screen: HarvestScreen;
  readonly allowed?: readonly string[];
  /** Whether the mirror has a board to make a picture of. */
  readonly canPaint: boolean;
  /** A file was asked for and could not be made. */
  readonly failed: boolean;
  readonly onLine: (about: string, line: number, said: Said) => void;
  /** The whole harvest for the clipboard: as a text, or as rows. */
  readonly onCopy: (kind: 'text' | 'table') => Copied;
  /** How many lines were taken away and can be put back. */
  readonly taken: number;
  /** Puts back the line that was taken away last. */
  readonly onReturn: () => void;
  readonly onScreen: (screen: HarvestScreen) => void;
  readonly onSave: (kind: SaveKind) => void;
  /** To the cards on paper, which stand below. */
  readonly onPrint: () => void;
}

const kinds: readonly SaveKind[] = ['pdf', 'markdown', 'csv', 'picture'];

/** The whole harvest: the question of the end, everything that was said, and what one takes home. */
export const HarvestPanel = ({
  harvest,
  names,
  screen,
  allowed,
  canPaint,
  failed,
  taken,
  onLine,
  onReturn,
  onScreen,
  onSave,
  onCopy,
  onPrint,
}: Props) => {
  const words = useWords(harvestWords);
  const copies = useWords(homeWords);
  const [removed, setRemoved] = useState(0);
  const putBack = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the way back takes its place.
    if (removed > 0) putBack.current?.querySelector('button')?.focus();
  }, [removed]);
  const [edited, setEdited] = useState<Place>();
  const sections = listSections(harvest, names, edited);
  return (
    <section className="harvest-panel" aria-label={words.name}>
      <h1>{words.title}</h1>
      <p className="harvest-intro">{words.intro}</p>
      <div className="harvest-columns">
        <div className="harvest-end">
          <HarvestField {...{ harvest, onLine }} {...(allowed && { allowed })} about={END} legend={words.endQuestion} />
          <p className="harvest-help">{words.endHelp}</p>
          <RoomSwitch {...{ harvest, screen, onScreen }} />
        </div>
        <div className="harvest-said">
          <h2>{words.said}</h2>
          <div className="harvest-removed" role="status" ref={putBack}>
            {taken > 0 && (
              <>
                <p>{words.removed(taken)}</p>
                <Button label={words.putBack} icon="arrow-u-up-left" onPress={onReturn} />
              </>
            )}
          </div>
          {sections.length === 0 && <p className="harvest-nothing">{words.nothing}</p>}
          {sections.map(({ about, lines }) => (
            <section key={about}>
              <h3>{nameAbout(about, names)}</h3>
              <List>
                {lines.map(({ line, entry }) => (
                  <li key={line} onBlur={() => setEdited(undefined)}>
                    <HarvestLine
                      allowed={allowed}
                      places={placesFrom(harvest, about, line)}
                      label={`${nameAbout(about, names)}, ${words.line(line + 1).toLowerCase()}`}
                      text={entry?.text ?? ''}
                      onChange={(said) => {
                        setEdited({ about, line });
                        onLine(about, line, said);
                      }}
                    />
                    {entry && (
                      <button
                        type="button"
                        className="button plain"
                        aria-label={words.remove(entry.text)}
                        onClick={() => {
                          setRemoved(removed + 1);
                          onLine(about, line, '');
                        }}
                      >
                        {words.removeShort}
                      </button>
                    )}
                  </li>
                ))}
              </List>
              <CopyButton
                label={copies.copyLines}
                name={`${copies.copyLines}: ${nameAbout(about, names)}`}
                read={() => copyLines(lines.flatMap(({ entry }) => entry?.text ?? []))}
              />
            </section>
          ))}
        </div>
      </div>
      <Foot>
        <div className="next-acts">
          <Button label={words.print} onPress={onPrint} />
          <Button
            label={words.takeHome}
            onPress={() => {
              place.current?.scrollIntoView();
              // Whoever does not see the page move goes along.
              place.current?.querySelector('h2')?.focus({ preventScroll: true });
            }}
          />
        </div>
      </Foot>
      <section className="harvest-home" ref={place}>
        <h2 tabIndex={-1}>{words.takeHome}</h2>
        <p>{words.takeHomeMore}</p>
        <div className="plan-buttons">
          <CopyButton label={copies.copyText} read={() => onCopy('text')} />
          <CopyButton label={copies.copyTable} read={() => onCopy('table')} />
        </div>
        <div className="plan-buttons">
          {kinds.map((kind) => (
            <Button
              key={kind}
              label={words.saves[kind]}
              off={kind === 'picture' && !canPaint}
              onPress={() => onSave(kind)}
            />
          ))}
        </div>
        {!canPaint && <p className="harvest-help">{words.noPicture}</p>}
        <p className="problem" role="alert">
          {failed && words.failed}
        </p>
      </section>
    </section>
  );
};

/** A line somebody is writing in: it stays while it is empty. */
interface Place {
  readonly about: string;
  readonly line: number;
}

/** What was said by card and step, in the order of their names, so that nothing moves under the hands of a writer. */
const listSections = (harvest: Harvest, names: readonly Named[], edited: Place | undefined) => {
  const place = (about: string) => {
    const at = names.findIndex(({ code }) => code === about);
    return at < 0 ? names.length : at;
  };
  const abouts = new Set([...listAbouts(harvest), ...(edited ? [edited.about] : [])]);
  return [...abouts]
    .filter((about) => about !== END)
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((about) => {
      const entries = linesAbout(harvest, about);
      const numbers = new Set([...entries.map(({ line }) => line), ...(edited?.about === about ? [edited.line] : [])]);
      const lines = [...numbers].sort((a, b) => a - b);
      return { about, lines: lines.map((line) => ({ line, entry: entries.find((entry) => entry.line === line) })) };
    });
};

const nameAbout = (about: string, names: readonly Named[]) => {
  const title = names.find(({ code }) => code === about)?.title;
  return kindOf(about) === 'card' ? [about, title].filter(Boolean).join(' ') : (title ?? about);
};

/** Whether the room reads the lines of the end, and which screenful of them. */
const RoomSwitch = ({ harvest, screen, onScreen }: Pick<Props, 'harvest' | 'screen' | 'onScreen'>) => {
  const words = useWords(harvestWords);
  const pages = pageLines(linesAbout(harvest, END).map(({ text }) => text)).length;
  const page = Math.max(0, Math.min(screen.page, pages - 1));
  return (
    <div className="harvest-switch">
      <label className="switch">
        <input
          type="checkbox"
          checked={screen.shown}
          onChange={({ target }) => onScreen({ ...screen, shown: target.checked })}
        />
        <span>
          {words.show}
          <small>{words.showWhy}</small>
        </span>
      </label>
      {screen.shown && pages > 1 && (
        <div className="plan-buttons">
          <Button label={words.pageBack} off={page === 0} onPress={() => onScreen({ ...screen, page: page - 1 })} />
          <p>{words.page(page + 1, pages)}</p>
          <Button
            label={words.pageOn}
            off={page === pages - 1}
            onPress={() => onScreen({ ...screen, page: page + 1 })}
          />
        </div>
      )}
    </div>
  );
};
