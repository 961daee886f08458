/** `ls -l` writes the time of what is young, and the year of what is not: Nov 21 13:02, Oct 18  2025. */
export const listedTime =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-3]?\d +(?:[0-2]\d:[0-5]\d|\d{4})(?!\d)/g;

const day = 86_400_000;

/** A day in one build's zone may be the next one's in the other's. */
const nearby = 1.5 * day;

/** Whether the file is young in one listing and old in the other. */
export function differInAge(a: string, b: string): boolean {
  return a.includes(":") !== b.includes(":");
}

/** Whether both are of one day, whichever year: the file is the same, and who lists it lives in another one. */
export function areOfOneDay(a: string, b: string): boolean {
  const apart = Math.abs(dayOf(a) - dayOf(b));
  return apart < nearby || 366 * day - apart < nearby;
}

function dayOf(text: string): number {
  const [month, date] = text.split(/ +/);
  return Date.parse(`${month} ${date} 2000 UTC`);
}
