/** What is used though a browser at the floor lacks it: why that harms nobody. A key stands for all that is under it. */
export const allowed: Readonly<Record<string, string>> = {
  'css.properties.text-wrap': 'Lines break as they always did; no word is lost.',
  'css.properties.field-sizing': 'The field has the height of its rows, and scrolls.',
  'css.selectors.details-content': 'The part opens in its usual place, a little lower.',
  'html.elements.details.name': 'Two parts may be open at a time.',
  'css.properties.accent-color': 'A box for a tick has the colour of its system; Safari’s own colours pass too.',
  'css.properties.resize': 'On a telephone a field cannot be drawn larger; it scrolls.',
  'css.properties.cursor': 'A finger has no pointer.',
  'css.properties.forced-color-adjust': 'Safari knows no forced colours, so there is nothing to leave out of them.',
  'css.properties.hyphens': 'The build writes -webkit-hyphens for Safari 16.',
  'css.properties.user-select': 'The build writes -webkit-user-select for Safari.',
  'html.global_attributes.autocapitalize': 'On a Mac a keyboard writes no capitals by itself.',
  'api.Window.open': 'iOS opens a tab for what asks for a window of its own; the room is shown there as well.',
  'api.AudioParam': 'Firefox sets these ramps; what it lacks in them (a ramp that begins late) is not heard here.',
};

/** Whether a key, or one above it, is listed. */
export const isAllowed = (key: string): boolean =>
  key.split('.').some((_, at, parts) => parts.slice(0, at + 1).join('.') in allowed);
