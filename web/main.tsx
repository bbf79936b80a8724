import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './style/base.css';
import './style/card.css';
import './style/controls.css';
import './style/table.css';
import './style/start.css';
import './style/keys.css';
import './style/small.css';
import './style/projector.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with id "app" to show the table in.');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
