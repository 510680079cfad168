import type { Exchange, Handler } from '../exchange';
import { notFound } from '../http/refusal';
import { collectionAnswer, objectAnswer } from '../odata/collection';
import type { RawGroup } from '../state';
import { transitiveMembers } from '../tenant/roles';
import { listSource } from '../tenant/table';
import { directoryObject } from './directoryObjects';
import { DIRECTORY_OBJECTS, GROUPS } from './kinds';

function groupOf({ tenant, parameters, at }: Exchange): RawGroup {
  const id = parameters.id ?? '';
  return tenant.groups.get(id, at) ?? notFound(id);
}

/** Who is named and still there. */
const related =
  (idsOf: (exchange: Exchange, group: RawGroup) => Iterable<string>): Handler =>
  (exchange) => {
    const { tenant, at } = exchange;
    const objects = [...idsOf(exchange, groupOf(exchange))]
      .map((id) => directoryObject(tenant, id, at))
      .filter((each) => each !== undefined);
    return collectionAnswer(exchange, DIRECTORY_OBJECTS, listSource(objects));
  };

export const getGroup: Handler = (exchange) => objectAnswer(exchange, GROUPS, groupOf(exchange));
export const listGroupMembers = related(({ tenant }, { id }) => tenant.settings.groupMembers[id] ?? []);
export const listGroupOwners = related(({ tenant }, { id }) => tenant.settings.groupOwners[id] ?? []);
export const listGroupMembersTransitive = related(({ tenant }, { id }) => transitiveMembers(tenant, id));
