/**
 * The folder that this page came from, empty at the root of a host: sites in two folders of one host share a storage and
 * a channel, and must not know each other.
 */
export const folder: string = (globalThis.location?.pathname ?? '').replace(/\/[^/]*$/, '');
