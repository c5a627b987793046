// A span is a stretch of a text, counted in UTF-16 units: from `start`, up to and without `end`.
// A finding is what the coach says: which rule, where, which words it read, and the values for its sentences.

/** Half-open range of UTF-16 offsets in the statement the finding is about. */
export type Span = { start: number; end: number };
