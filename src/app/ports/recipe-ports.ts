import type { BaseWorkshop } from "./base.ts";
import type { PrebuiltTools } from "./prebuilt.ts";
import type { ArtifactFiles, S2iReader } from "./s2i.ts";

/** What only some recipes need from outside. */
export interface RecipePorts {
  readonly s2i: S2iReader;
  /** Loaded only for the recipe that keeps something between two builds. */
  readonly artifacts: () => Promise<ArtifactFiles>;
  /** Loaded only for the recipe that needs them. */
  readonly prebuilt: () => Promise<PrebuiltTools>;
  /** What makes bases; opened only for recipe `base`. */
  readonly bases: () => Promise<BaseWorkshop>;
  /** Copies the one file of a layout's image to a new path. @returns its bytes; 0 for none @throws Failure `tool` */
  readonly takeOnlyFile: (layout: string, to: string) => Promise<number>;
}
