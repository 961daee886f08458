/**
 * Whether a requirement names exactly one version of a Python package: `name==1.2`, without a star
 * at the end.
 */
export function namesOneVersion(word: string): boolean {
  const behindStar = word.slice(word.lastIndexOf("*") + 1);
  const at = behindStar.indexOf("==");
  return at >= 0 && at + 2 < behindStar.length;
}
