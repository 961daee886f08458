import type { NameValue } from "../../domain/build/request.ts";
import { debianArchitecture, imageConfig, labelOfPackages } from "../../recipes/base/image.ts";
import { lockedFor } from "../../recipes/base/lock.ts";
import type { BaseLayouts, BaseWorkshop, DeclaredBase, RootVariations } from "../ports/base.ts";
import type { Image } from "../ports/image.ts";
import type { SourceOptions, SourceReader } from "../ports/source.ts";
import { baseLabels, readBaseSource } from "./base-labels.ts";

interface RebuildOptions extends Pick<SourceOptions, "repository" | "offset"> {
  readonly base: DeclaredBase;
  readonly sourceReader: Pick<SourceReader, "read">;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  readonly workshop: Pick<BaseWorkshop, "bootstrap">;
  readonly open: BaseLayouts["open"];
  readonly progress: (text: string) => void;
  /** Returns the labels that the published image has, in place of those that this source gives. */
  readonly relabel: (own: readonly NameValue[]) => readonly NameValue[];
}

/** A base that was made again. */
interface RebuiltBase extends Pick<RootVariations, "varied"> {
  readonly image: Image;
  /** Wall seconds. */
  readonly seconds: number;
  /** The version of mmdebstrap that made it. */
  readonly mmdebstrap: string;
}

/**
 * Makes a base again from its declaration and its lock, once, in the second of its two environments
 * and at another time.
 * @throws Failure `usage` for a declaration or a lock that does not fit, `registry` and `forbidden`
 * for packages that are gone or others, `build` where mmdebstrap fails
 */
export async function rebuildBase(options: RebuildOptions): Promise<RebuiltBase> {
  const { base, workshop, open, progress, relabel, sourceReader, platform, ...place } = options;
  const { declaration, lock } = base;
  const architecture = debianArchitecture(platform);
  const bootstrap = workshop.bootstrap(base);
  const packages = lockedFor(await lock.read(), { declaration, architecture, file: lock.name });
  const mmdebstrap = await bootstrap.version();
  const reading = await readBaseSource(base, sourceReader, place);
  const own = baseLabels(base, { reading, platform, mmdebstrap });
  const labels = relabel([...own, labelOfPackages(packages)]);
  progress(`fetching ${packages.length} packages`);
  const { archive } = declaration;
  const pooled = await bootstrap.fetch(packages, { archive, architecture });
  progress("making the base");
  const { tar, varied } = await bootstrap.makeOnce(base, { architecture, packages: pooled });
  const config = imageConfig({ declaration, architecture, labels, diffId: tar.digest });
  const image = await open(tar, config);
  return { image, seconds: tar.seconds, mmdebstrap, varied };
}
