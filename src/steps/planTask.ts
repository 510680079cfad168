import type { FactId, Facts } from '../facts';
import type { Work } from '../ports/work';
import { TASKS } from '.';
import { factsOfGates, locksOf } from './locks';
import type { Draft, Obstacle, Task } from './task';
import type { TaskChoices, TaskId, TaskOrder } from './taskId';

/** One task with the choice that belongs to it: an index by a union would lose that they belong together. */
const taskOf = <Id extends TaskId>(id: Id): Task<TaskChoices[Id]> => TASKS[id];

/** Every fact that planning this task looks at, the gates of the road map included. */
export function factsOfTask(id: TaskId): readonly FactId[] {
  const { needs, waitsFor } = TASKS[id];
  return [...new Set([...needs, ...factsOfGates(waitsFor)])];
}

/** Plans a task, or says what locks it. There is no other way to a new plan: screens and runs come through here. */
export function* planTask(order: TaskOrder, facts: Facts): Work<Draft> {
  const locks: Obstacle[] = [];
  for (const gate of TASKS[order.task].waitsFor) {
    locks.push(...locksOf([gate], facts));
    yield;
  }
  const draft = yield* draftTask(order, facts);
  return locks.length === 0 ? draft : { kind: 'obstructed', obstacles: [...locks, ...(draft.kind === 'obstructed' ? draft.obstacles : [])] };
}

/** The same without the locks of the road map: for a run that goes on, and passed them when it began. */
export function draftTask({ task, choice }: TaskOrder, facts: Facts): Work<Draft> {
  return draft(task, choice, facts);
}

function draft<Id extends TaskId>(id: Id, choice: TaskChoices[Id], facts: Facts): Work<Draft> {
  return taskOf(id).plan(facts, choice);
}
