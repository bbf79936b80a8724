import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

/** Opens a template of ours; in strict mode a hole without a value is an error, not an empty place. */
export const openTemplate = <View extends object>(name: string): ((view: View) => string) =>
  Handlebars.compile<View>(readFileSync(new URL(`./templates/${name}.hbs`, import.meta.url), 'utf8'), { strict: true });
