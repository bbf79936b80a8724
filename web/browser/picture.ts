/** An SVG document as a PNG, by the browser itself; nothing of it leaves this machine. */
export const paintSvgAsPng = async (svg: string): Promise<Blob> => {
  const picture = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be painted.'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
};
