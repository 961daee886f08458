/**
 * `ls -l` writes the time of day of recent files and the year of older ones: Nov 21 13:02, Oct 18
 * 2025.
 */
export const listedTime =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-3]?\d +(?:[0-2]\d:[0-5]\d|\d{4})(?!\d)/g;

const day = 86_400_000;

/** A date in one build's zone may be the next day in the other's. */
const nearby = 1.5 * day;

/** Whether the file is recent in one listing and old in the other. */
export function differInAge(a: string, b: string): boolean {
  return a.includes(":") !== b.includes(":");
}

/**
 * Whether both show the same day, whatever the year: then it is the same file, listed in another
 * year.
 */
export function areOfOneDay(a: string, b: string): boolean {
  const apart = Math.abs(dayOf(a) - dayOf(b));
  return apart < nearby || 366 * day - apart < nearby;
}

function dayOf(text: string): number {
  const [month, date] = text.split(/ +/);
  return Date.parse(`${month} ${date} 2000 UTC`);
}
