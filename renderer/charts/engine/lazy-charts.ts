/** The chart library, fetched when the first chart is drawn. */
export function loadCharts() {
  return import('./charts.ts');
}
