/**
 * Returns a sentence about two builds as one about two images, of which it is not known how they
 * were built. What it quotes stays as it is.
 */
export function ofImages(sentence: string): string {
  return sentence
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : inWords(part)))
    .join("");
}

function inWords(text: string): string {
  return text
    .replaceAll(/\b(first|second) build\b/g, "$1 image")
    .replaceAll(/\b(two|both) builds\b/gi, "$1 images");
}
