import type { LabelMark } from '../../../core/okr/labels.ts';

export type LabelsTable = {
  organization_id: string;
  id: string;
  name: string;
  mark: LabelMark;
  created_at: string;
  archived_at: string | null;
  merged_into: string | null;
};
