import { type GuideTexts, readGuideTexts } from "../adapters/files/guide-texts.ts";

/** Reads the pages about causes and advisories that come with the program. @throws Failure `tool` */
export async function guideTexts(): Promise<GuideTexts> {
  return await readGuideTexts();
}
