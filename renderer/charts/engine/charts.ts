/** All that draws, fetched together when the first chart is. */
export { ChartPicture } from '../chart-picture.tsx';
export { chartImage, type ChartImage, type ImageSize, type ImageTheme } from './chart-image.ts';
