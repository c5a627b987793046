// Which version of the program answers, told in a header of each reply: a page of an earlier one asks to be loaded again.

export const versionHeader = 'crux-version';
