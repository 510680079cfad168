import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Size } from '../args';
import { held, rounded, shown, type Figure, type Section } from '../figure';
import { floorMs, percent } from '../statistics';
import type { VirtualResult, VirtualTask } from './child';

type Quota = VirtualTask['writes'];

const GRAPH: Quota = { limit: 3_000, windowMs: 150_000 };
const SMALL: Quota = { limit: 200, windowMs: 10_000 };

async function measure(child: string, task: VirtualTask): Promise<VirtualResult> {
  const process = fork(child);
  process.send(task);
  const [result] = (await once(process, 'message')) as [VirtualResult];
  return result;
}

const nameOf = ({ limit, windowMs }: Quota): string => `${shown(limit)} / ${windowMs / 1_000} s`;

function whole(name: string, { end, left }: VirtualResult): Figure {
  const met = end === 'complete' && left === 0;
  return { what: `${name}: ends complete with nobody left`, figure: met ? 'yes' : `${end}, ${left} left`, bar: 'yes', verdict: met ? 'met' : 'missed' };
}

/** Whole runs on the virtual clock: nothing but the pace that the run gives itself. */
export async function virtual(child: string, size: Size): Promise<Section> {
  const users = size === 'quick' ? 1_001 : 10_000;
  const [graph, small] = await Promise.all([measure(child, { users, writes: GRAPH }), measure(child, { users, writes: SMALL })]);
  const graphFloor = floorMs(graph.planned, GRAPH);
  const smallFloor = floorMs(small.planned, SMALL);
  const row = (quota: Quota, floor: number, result: VirtualResult): readonly string[] => [
    nameOf(quota),
    shown(result.planned),
    shown(floor / 1_000),
    shown(rounded(result.lastWriteMs / 1_000)),
    shown(rounded(result.endMs / 1_000)),
    shown(result.tries),
    shown(result.refused),
    `${shown(rounded(percent(result.refused, result.tries)))} %`,
    result.end
  ];
  // With fewer users than one window lets through, the quota sets no floor.
  const shares = size === 'quick' ? [] : [held(`Virtual clock, ${nameOf(GRAPH)}: share of what the quota allows`, percent(graphFloor, graph.lastWriteMs), 'atLeast', 95, '%')];
  return {
    title: 'Deleting on the virtual clock',
    tables: [
      {
        title: '60 ms latency; seconds are virtual',
        columns: ['quota', 'users', 'floor', 's to last deletion', 's in all', 'deletions sent', 'refused', '', 'end'],
        rows: [row(GRAPH, graphFloor, graph), row(SMALL, smallFloor, small)]
      }
    ],
    notes: [
      'Floor: the least time between first and last deletion that the quota allows. Time counts from the approval, so reading ' +
        'the tenant again, canary and ramp are in it.'
    ],
    figures: [
      ...shares,
      held(`Virtual clock, ${nameOf(GRAPH)}: refused`, percent(graph.refused, graph.tries), 'below', 0.5, '%'),
      whole(`Virtual clock, ${nameOf(GRAPH)}`, graph),
      held(`Virtual clock, ${nameOf(SMALL)}, untold: time to the last deletion, in floors`, small.lastWriteMs / smallFloor, 'atMost', size === 'quick' ? 2 : 1.05, '×'),
      held(`Virtual clock, ${nameOf(SMALL)}, untold: refused`, percent(small.refused, small.tries), 'below', 5, '%'),
      whole(`Virtual clock, ${nameOf(SMALL)}, untold`, small)
    ]
  };
}
