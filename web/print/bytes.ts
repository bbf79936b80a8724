/**
 * The bytes behind an address that the build gave. In an app of one file that is a `data:` address; those are read by
 * hand, because a page that may connect to nothing may not fetch them either (CSP, connect-src).
 */
export const readBytes = async (address: string): Promise<Uint8Array> => {
  if (address.startsWith('data:')) return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), readCode);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
};

const readCode = (character: string): number => character.charCodeAt(0);
