/**
 * Returns how long a `Retry-After` header asks to wait, in seconds from now; undefined without one.
 * It is a number of seconds or a date (RFC 9110 §10.2.3); a date in the past asks for nothing.
 * @param now milliseconds since the epoch
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // The formats that HTTP has all start with a day's name; `Date.parse` takes many more.
  if (text.length > 40 || !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? /.test(text)) {
    return undefined;
  }
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : Math.max(0, (time - now) / 1000);
}
