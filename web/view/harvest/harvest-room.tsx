import { type CSSProperties, useRef } from 'react';
import { families } from '../../../cards/families.ts';
import type { TextSize } from '../../state/screen.ts';
import type { HarvestShowing } from '../../workshop/harvest/harvest.ts';
import { RoomScene } from '../card/plan-scene.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { Mark } from '../piece/mark.tsx';
import { useFit } from '../piece/use-fit.ts';
import { harvestWords } from './harvest-words.ts';

interface Props {
  readonly textSize?: TextSize;
  readonly timed?: boolean;
  readonly showing: HarvestShowing;
}

const { colour, tint, shape, icon } = families.step;

/** The harvest for the back of the room: the question, and what people will do if the facilitator shows it. */
export const HarvestRoom = ({ showing, textSize = 0, timed = false }: Props) => {
  const language = useLanguage();
  const words = useWords(harvestWords);
  const box = useRef<HTMLDivElement>(null);
  const { count, page } = showing;
  useFit(box, textSize, `${language} ${count} ${page?.at} ${page?.lines.join(' ')} ${timed}`);
  return (
    <div className="stage" ref={box} style={{ '--colour': colour, '--tint': tint } as CSSProperties}>
      {page ? (
        <div className="room-page harvest-room">
          <header className="room-head">
            <h1 className="room-name">{words.endQuestion}</h1>
            {page.of > 1 && <p className="room-count">{words.page(page.at + 1, page.of)}</p>}
          </header>
          <div className="text">
            <List className="marked">
              {page.lines.map((line, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same
                <li key={i}>
                  <Mark shape={shape} />
                  <span>{line}</span>
                </li>
              ))}
            </List>
          </div>
        </div>
      ) : (
        <RoomScene
          {...{ shape, icon }}
          name={words.name}
          heading={words.endQuestion}
          line={count > 0 ? words.written(count) : words.noneYet}
        />
      )}
    </div>
  );
};
