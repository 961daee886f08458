/** What stands between the words of lists, sentences, JSON and the like. */
export const wordSeparator = /[\s\0"'`<>()[\]{}=,;|:]/;
