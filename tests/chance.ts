import { configureGlobal } from 'fast-check';

/**
 * The same chance each time, so that who changes one thing hears nothing of a rare case elsewhere. `npm run test:all`
 * looks further with another chance in every run; what it finds stays as a case of its own.
 */
if (import.meta.env.MODE !== 'all') configureGlobal({ seed: 20_261_126 });
