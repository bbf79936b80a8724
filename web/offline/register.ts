import { offerUpdate } from './update.ts';

/** Registers the service worker, and offers an update that waits. Fails where the browser refuses. */
export const register = async (): Promise<void> => {
  const { serviceWorker } = navigator;
  let accepted = false;
  let hadVersion = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first version takes a page that it belongs to; a later one was asked for, here or in another window.
    if (hadVersion || accepted) location.reload();
    hadVersion = true;
  });
  const registration = await serviceWorker.register('./sw.js');
  const look = () => {
    const { waiting, active } = registration;
    const accept = () => {
      accepted = true;
      registration.waiting?.postMessage('accept');
    };
    offerUpdate(waiting && active ? accept : undefined);
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
};
