import type { BetweenPlatforms } from "../domain/findings/report.ts";
import { counted } from "./sizes.ts";

/** Says which files differ between platforms although they run on no processor. */
export function betweenText({ count, paths }: BetweenPlatforms): string {
  const more = count - paths.length;
  const rest = more > 0 ? ` and ${more} more` : "";
  const differ = count === 1 ? "differs" : "differ";
  return `${counted(count, "file")} without machine code ${differ} between platforms: ${paths.join(", ")}${rest}`;
}
