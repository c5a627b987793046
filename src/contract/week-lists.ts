// The lists of My week by name: apart from their shapes, so that the page knows them without what checks shapes.
/** What My week lists beside key results, as many as were asked for. */
export const weekLists = [
  'agreements',
  'conditions',
  'confirmations',
  'dependencies',
  'stages',
  'alignments',
  'tasks',
  'findings',
  'learning',
  'leftBehind',
  'shutOut',
  'deputies',
] as const;
