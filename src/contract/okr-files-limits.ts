// How much of a text is read as OKRs at once; apart, so that a page that only wants the number loads no schema library.

/** Characters of a file or document. */
export const maxOkrText = 500_000;
