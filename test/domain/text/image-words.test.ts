import { expect, test } from "vitest";
import { ofImages } from "../../../src/domain/text/image-words.ts";

test.each([
  [
    'Line 3 holds the host\'s name: "a" in the first build, "b" in the second.',
    'Line 3 holds the host\'s name: "a" in the first image, "b" in the second.',
  ],
  ["Only the second build has this.", "Only the second image has this."],
  ["The two builds differ here.", "The two images differ here."],
  // What an image has in it is quoted as it is.
  [
    'Line 1 differs: "two builds" in the first build.',
    'Line 1 differs: "two builds" in the first image.',
  ],
  ["It was built once.", "It was built once."],
])("a sentence about builds is one about images: %s", (sentence, said) => {
  expect(ofImages(sentence)).toBe(said);
});
