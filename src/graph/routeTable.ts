import type { Cloud } from '../ports/cloud';
import type { ReadCall } from '../routes/call';
import { fillPath } from '../routes/call';
import type { ReadRoute, Route, WriteRoute } from '../routes/route';
import type { WriteCall } from '../routes/writeCall';
import { matchPath } from './matchPath';

/**
 * The row of a call, or `notOffered` when it may not be sent: its route is in no table, isn't there in this cloud, or
 * the call was altered after it had been built. Types say the same; this holds for data that went through a journal.
 */
function rowOf<Row extends Route>(
  table: Readonly<Record<string, Row>>,
  call: ReadCall | WriteCall,
  cloud: Cloud
): Row | 'notOffered' {
  const row = Object.prototype.hasOwnProperty.call(table, call.route) ? table[call.route] : undefined;
  return row !== undefined &&
    row.version === call.version &&
    row.clouds.includes(cloud) &&
    matchPath(row.path, call.path) !== 'none'
    ? row
    : 'notOffered';
}

/** Whether a read may be sent. */
export function readRowOf(table: Readonly<Record<string, ReadRoute>>, call: ReadCall, cloud: Cloud): ReadRoute | 'notOffered' {
  return rowOf(table, call, cloud);
}

/** Whether a change may be sent. `target`, which the guards look at, must be the very object that the path names. */
export function writeRowOf(
  table: Readonly<Record<string, WriteRoute>>,
  call: WriteCall,
  cloud: Cloud
): WriteRoute | 'notOffered' {
  const row = rowOf(table, call, cloud);
  if (row === 'notOffered') {
    return row;
  }
  const parameters = matchPath(row.path, call.path);
  const named = parameters === 'none' ? undefined : parameters[row.target];
  return named === fillPath('{target}', { target: call.target }) ? row : 'notOffered';
}
