import type { AppIcon } from './app-icons.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  /** What a reader says, where the label alone does not say of which: it begins with the label. */
  readonly name?: string;
  readonly icon?: AppIcon;
  readonly look?: 'main' | 'plain' | 'icon';
  /** An action that is not possible now stays in its place and keeps the focus: a clicker must not lose its keys. */
  readonly off?: boolean;
  readonly onPress: () => void;
}

/** A button with its word; the word of one with the look `icon` is for a reader and for the pointer. */
export const Button = ({ label, name, icon, look = 'plain', off = false, onPress }: Props) => (
  <button
    type="button"
    className={`button ${look}`}
    aria-disabled={off || undefined}
    aria-label={name}
    title={look === 'icon' ? label : undefined}
    onClick={off ? undefined : onPress}
  >
    {icon && <Icon name={icon} />}
    <span className={look === 'icon' ? 'unseen' : undefined}>{label}</span>
  </button>
);
