/**
 * Bytes and activity from one usage report. The figures are at least two days old, and names may be concealed.
 * @see https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail
 */
export interface Usage {
  readonly refreshedOn: string;
  readonly items: number;
  readonly bytes: number;
  /** Items with activity in the last 30 days of the report. */
  readonly active: number;
  readonly names: 'shown' | 'concealed';
}
