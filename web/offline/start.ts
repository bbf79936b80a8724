/**
 * Keeps the app for a visit without a network, once the page is there. Only a built site has a manifest, and only there
 * is a service worker: not while developing, not in the single file. Without one the app works as well, with a network.
 */
export const startOffline = (): void => {
  if (!('serviceWorker' in navigator) || !document.querySelector('link[rel=manifest]')) return;
  const start = () => import('./register.ts').then(({ register }) => register()).catch(() => undefined);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
};
