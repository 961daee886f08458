/**
 * Names that programs generate for their temporary files; global. Boundaries exclude longer words.
 */
export const tempNamePattern = new RegExp(
  `(?<![A-Za-z0-9])(?:${[
    // mktemp, glibc's and busybox's
    "tmp\\.[A-Za-z0-9]{6,12}",
    // Python's tempfile
    "tmp[a-z0-9_]{8}",
    // gcc and its linker
    "cc[A-Za-z0-9]{6}(?:\\.(?:o|s|c|i|ld|le|res|ltrans\\d*)(?:\\.o)?)?",
    // pip, Go, npm, R, rustc, sed, Perl's File::Temp, multiprocessing, Ruby's Dir.mktmpdir and Tempfile
    "pip-[a-z]{1,40}(?:-[a-z]{1,40}){0,5}-[a-z0-9_]{8}",
    "go-build\\d{6,}",
    "npm-\\d+-[0-9a-f]{6,}",
    "Rtmp[A-Za-z0-9]{6}",
    "rustc[A-Za-z0-9]{6}",
    "sed[A-Za-z0-9]{6}",
    "pymp-[a-z0-9_]{8}",
    "[a-z]{0,24}\\d{8}-\\d+-[a-z0-9]{4,}",
    // Anything of that length in a folder for temporary files
    "(?<=/tmp/(?:[\\w.-]{1,60}[-_.])?)[A-Za-z0-9_]{6,}",
  ].join("|")})(?![A-Za-z0-9])`,
  "g",
);
