import { shortened, visible } from "../domain/text/printable.ts";
import type { TerminalPalette } from "./palette.ts";
import { counted } from "./sizes.ts";

/** What a report says of an image's packages. */
interface PackageCounts {
  readonly packages: {
    readonly listed: readonly { readonly ecosystem: string }[];
    readonly omitted: number;
  };
  readonly loose: { readonly listed: readonly unknown[]; readonly omitted: number };
  readonly unread: {
    readonly listed: readonly { readonly path: string; readonly reason: string }[];
    readonly omitted: number;
  };
  readonly isCut: boolean;
}

const mostUnread = 10;

/** Formats for a terminal how many packages an image has of each kind, and what was not read. */
export function packageLines(counts: PackageCounts, palette: TerminalPalette): readonly string[] {
  const { packages, loose, unread, isCut } = counts;
  const kinds = new Map<string, number>();
  for (const { ecosystem } of packages.listed) {
    kinds.set(ecosystem, (kinds.get(ecosystem) ?? 0) + 1);
  }
  const total = packages.listed.length + packages.omitted;
  const each = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ");
  const hidden = unread.listed.length + unread.omitted - mostUnread;
  return [
    `${counted(total, "package")}${each === "" ? "" : `: ${each}`}`,
    `${counted(loose.listed.length + loose.omitted, "file")} of no package`,
    ...unread.listed
      .slice(0, mostUnread)
      .map(({ path, reason }) =>
        palette.warning(`not read: /${shortened(visible(path), 200)}: ${reason}`),
      ),
    ...(hidden > 0 ? [palette.warning(`not read: ${counted(hidden, "more file")}`)] : []),
    ...(isCut
      ? [palette.warning("the image has more files than are kept: some are missing here")]
      : []),
  ];
}
