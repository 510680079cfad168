import { cpus, loadavg, totalmem } from 'node:os';
import { rounded, shown } from '../figure';

/** What the figures were measured on. Says nothing that would name the machine or its owner. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly platform: string;
  /** Processes that wanted to run in the minute before: more than half the cores spoil the figures. */
  readonly load: number;
}

export function machine(): Machine {
  const processors = cpus();
  return {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    load: loadavg()[0] ?? 0
  };
}

/** The machine in one sentence, and in a second one when others were at work on it. */
export function machineText({ cores, processor, memoryGb, node, platform, load }: Machine): string {
  const busy = load > cores / 2 ? ` It was busy with something else (load ${shown(rounded(load))}), so times are worse than on a quiet one.` : '';
  return `${cores} cores (${processor}), ${shown(memoryGb, 'GB')}, Node ${node}, ${platform}.${busy}`;
}
