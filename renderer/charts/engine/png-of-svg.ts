/** Pixels of the picture for one of the chart's, as far as a canvas can be so large. */
const SHARPNESS = 3;
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 100_000_000;

/** An SVG as it is drawn, as PNG bytes. */
export async function pngOfSvg(svg: string, width: number, height: number): Promise<Uint8Array> {
  const scale = Math.min(
    SHARPNESS,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  context.drawImage(await loaded(svg), 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser made no PNG of the canvas.');
  return new Uint8Array(await blob.arrayBuffer());
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
