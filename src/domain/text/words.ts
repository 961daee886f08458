/** Matches what separates words in lists, sentences, JSON and the like. */
export const wordSeparator = /[\s\0"'`<>()[\]{}=,;|:]/;
