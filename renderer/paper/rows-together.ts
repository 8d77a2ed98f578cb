/** A table of no more rows than this stands on one page, on the screen's pages and in Word. */
export const ROWS_TOGETHER = 12;
