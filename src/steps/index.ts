import { deleteUsers } from './deleteUsers';
import { restoreUsers } from './restoreUsers';
import type { Performer, TaskId } from './task';

/** Every task that writes, by its id: what a journal names is found here again. */
export const PERFORMERS: { readonly [Id in TaskId]: Performer } = { deleteUsers, restoreUsers };
