import { configureGlobal } from 'fast-check';

/**
 * The same chance each time, so that who changes one thing hears nothing of a rare case elsewhere. `npm run test:all`
 * looks further with another chance in every run, unless SAME_CHANCE is set; what it finds stays as a case of its own.
 */
if (import.meta.env.MODE !== 'all' || process.env.SAME_CHANCE) configureGlobal({ seed: 20_261_126 });
