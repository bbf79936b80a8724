/** Kinds of file a picture can be; apart from who paints them, so that they can be named without that. */
export const pictureFormats = ['png', 'jpeg', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];
