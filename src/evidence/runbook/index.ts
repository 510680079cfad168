export type { RunbookInput } from './input';
export { runbookFileName, runbookHtml } from './runbook';
export { runbookInput } from './runbookInput';
