import type { Shape } from '../../../cards/families.ts';
import { Scene } from '../piece/scene.tsx';

interface Props {
  readonly shape: Shape;
  readonly icon: string;
  readonly name: string;
  readonly heading: string;
  readonly line: string;
}

/** A moment of the room that is no card: the fence with its opening, and a few words in the light. */
export const RoomScene = ({ shape, icon, name, heading, line }: Props) => (
  <div className="card front room-scene">
    <div className="panel">
      <Scene shape={shape} icon={icon} />
    </div>
    <div className="ground">
      <p className="name">{name}</p>
      <h1 className="title">{heading}</h1>
      <p className="line">{line}</p>
    </div>
  </div>
);
