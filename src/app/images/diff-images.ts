import { compareImages } from "../../compare/images.ts";
import type { Readers } from "../../compare/readers.ts";
import type { Compared } from "../../domain/findings/compared.ts";
import type { OpenedImage, ReportBeside } from "../ports/kept.ts";
import { carriedAlong } from "./carried-along.ts";
import { twinsBeside, withReported } from "./kept-twins.ts";
import { namedImage, withCauses } from "./two-images.ts";

interface DiffOptions {
  /** The names as the user wrote them. */
  readonly names: readonly [string, string];
  /** Opens an image, wherever it is. @throws Failure */
  readonly bring: (name: string) => Promise<OpenedImage>;
  /** Reads the report that lies beside a layout. */
  readonly reportBeside: ReportBeside;
  readonly readers: Readers;
  readonly progress: (text: string) => void;
  /** Whether every difference is listed, as far as memory allows. */
  readonly all: boolean;
  /** Whether to find out which differences exceptions would have to accept. */
  readonly propose: boolean;
}

/** How many differences are listed at most; the rest are counted. */
const limit = 1000;
const limitOfAll = 100_000;

/**
 * Finds how any two images differ. Of the two builds of one run, the run's own report says why. Of
 * any other two, it is unknown how they were built, so causes are what the bytes look like.
 */
export async function diffImages(options: DiffOptions): Promise<Compared> {
  const { names, readers, progress } = options;
  // One after the other: both may be copied through the same folder, and the first failure is the
  // one to report.
  progress(`reading ${names[0]}`);
  const one = await options.bring(names[0]);
  progress(`reading ${names[1]}`);
  const other = await options.bring(names[1]);
  const twins = await twinsBeside([one, other], options.reportBeside);
  const isReversed = twins.kind === "twins" && twins.order === "reversed";
  const [a, b] = isReversed ? [other.image, one.image] : [one.image, other.image];
  progress("comparing");
  const most = options.all ? limitOfAll : limit;
  const found = await compareImages({ a, b, readers, limit: most });
  const [first, second] = isReversed ? [names[1], names[0]] : names;
  const sides = [namedImage(first, a), namedImage(second, b)] as const;
  const told: Compared =
    twins.kind === "twins"
      ? { ...withReported(found, twins.image), sides, report: twins.report, isOtherSource: false }
      : {
          ...withCauses(found, sides),
          sides,
          ...(twins.foreign === undefined ? {} : { foreignReport: twins.foreign }),
        };
  if (!options.propose) return told;
  const { listed } = told;
  const carried = await carriedAlong({
    listed,
    open: listed.filter(({ carries }) => carries !== undefined),
    images: () => Promise.resolve([a, b]),
    entries: readers.entries,
  });
  return { ...told, toAccept: listed.filter((each) => !carried.has(each)) };
}
