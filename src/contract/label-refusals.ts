// Why a label is not made, merged or put on; `alignment-refusals.ts` lists these with those of links.
import type { Text } from '../core/text.ts';

export const labelRefusals = {
  'label-exists': {
    status: 409,
    text: {
      en: 'There is a label of this name already: “{name}”. Use it, or choose another name.',
      zh: '已经有叫「{name}」的标签了。请直接使用，或换一个名字。',
    },
  },
  'label-archived': {
    status: 409,
    text: {
      en: 'The label “{name}” is archived. Bring it back first, or choose another one.',
      zh: '标签「{name}」已归档。请先恢复，或换一个标签。',
    },
  },
  'label-circle': {
    status: 409,
    text: {
      en: '“{name}” cannot take this label: it is archived, or it is this label itself. Choose one that is in use.',
      zh: '不能合并到「{name}」：目标标签已归档，或者就是这个标签自己。请选一个在用的标签。',
    },
  },
  'too-many-labels': {
    status: 409,
    text: {
      en: 'There are {most} labels already. Archive or merge some: whoever has to search them finds nothing.',
      zh: '已经有 {most} 个标签了。标签太多就找不到东西，请先归档或合并一些。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
