import { folder } from './folder.ts';

/** The second window, for the screen that everybody looks at. Of two folders of one host each has its own. */
const NAME = `ruimtemakers-projector${folder}`;

const addressOf = (): string => `${location.href.replace(/#.*/s, '')}#projector`;

/**
 * Opens it, anew or again where it is gone; brings the one that is there to the front. Null where the browser refuses.
 */
export const openSecondWindow = (isThere: boolean): Window | null => {
  const opened = isThere ? findSecondWindow() : window.open(addressOf(), NAME, 'popup');
  opened?.focus();
  return opened;
};

/**
 * The window by its name, without loading it anew. A tab that did not open it cannot find it, and gets an empty one: that
 * becomes a room as well.
 */
const findSecondWindow = (): Window | null => {
  const found = window.open('', NAME, 'popup');
  if (found && isBlank(found)) found.location.replace(addressOf());
  return found;
};

const isBlank = ({ location }: Window): boolean => {
  try {
    return location.href === 'about:blank';
  } catch {
    // A page from a file tells no other page where it is.
    return false;
  }
};

/** Screens as a browser tells them that knows more than one: px, from the corner of the first. */
interface Place {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
interface Screens {
  readonly screens: readonly Place[];
  readonly currentScreen: Place;
}
type Asked = Window & { readonly getScreenDetails?: () => Promise<Screens> };

/** Whether there are more screens than one, and the browser lets a page choose. */
export const hasMoreScreens = (): boolean =>
  'getScreenDetails' in window && (screen as Screen & { readonly isExtended?: boolean }).isExtended === true;

let moved = 0;

/**
 * Moves the second window to the next screen that this one is not on, and makes it as large as that. False where the
 * browser, or who uses it, does not want to tell where its screens are.
 */
export const moveSecondWindow = async (): Promise<boolean> => {
  const second = findSecondWindow();
  const found = await (window as Asked).getScreenDetails?.().catch(() => undefined);
  const others = found?.screens.filter((place) => place !== found.currentScreen) ?? [];
  const to = others[moved % others.length];
  if (!second || !to) return false;
  moved += 1;
  second.moveTo(to.availLeft, to.availTop);
  second.resizeTo(to.availWidth, to.availHeight);
  second.focus();
  return true;
};
