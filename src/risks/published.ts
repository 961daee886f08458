/** Folders in which package managers and toolchains keep what anybody can get. */
const packages =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|go\/pkg\/mod|\.cargo\/registry|usr\/(?:local\/)?lib\/(?:go(?:-[\d.]{1,20})?|python3(?:\.\d{1,3})?|ruby)|usr\/(?:local\/go|share\/go(?:-[\d.]{1,20})?))\/(.*)$/s;
/** Parts of a package that show or try how its keys are used. */
const trials =
  /(?:^|[/._-])(?:__tests__|__fixtures__|tests?|testing|testdata|test_data|testsuite|specs?|fixtures?|examples?|samples?|demos?|benchmarks?|docs?|mocks?)(?:[/._-]|$)|\.(?:md|markdown|rst)$/i;

/**
 * Whether a file is a package's own test, example or manual, by where it is: its key opens nothing, and
 * anybody has it.
 */
export function isPublished(path: string): boolean {
  const within = packages.exec(path)?.[1];
  return within !== undefined && trials.test(within);
}
