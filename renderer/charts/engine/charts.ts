export { chartImage, type ChartImage, type ImageSize, type ImageTheme } from './chart-image.ts';
