import { createRoot } from 'react-dom/client';
import type { Language } from '../../../cards/schema.ts';
import { PrintPanel } from '../../../web/print/print-panel.tsx';
import { LanguageContext } from '../../../web/view/piece/language.ts';
import '../../../web/style/base.css';
import '../../../web/view/piece/controls.css';
import '../../../web/view/desk/table.css';

/** Printing as a page of its own: its cards and language stand behind the `#`, and a test may ask for a file itself. */
Object.assign(window, { loadPrint: () => import('../../../web/print/print.ts') });

const asked = new URLSearchParams(location.hash.slice(1));
const language = (asked.get('lang') ?? 'nl') as Language;
const codes = (asked.get('codes') ?? '').split(',').filter(Boolean);
document.documentElement.lang = language;

const Page = () => (
  <LanguageContext value={language}>
    <main>
      <h1>Ruimtemakers</h1>
      <PrintPanel used={{ codes }} all={{ codes: [] }} />
    </main>
  </LanguageContext>
);

const root = document.getElementById('app');
if (root) createRoot(root).render(<Page />);
