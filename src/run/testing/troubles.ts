import { GLOBAL_ADMINISTRATOR } from '../../rehearsal/tenant/roles';
import type { PauseReason } from '../pause';
import type { RunEvent } from '../runEvent';
import type { World } from './rehearsalWorld';

/** Something that makes a run hold still, and what ends it. */
export interface Trouble {
  readonly why: PauseReason['kind'];
  begin(world: World, provider: Provider): void;
  end(world: World, provider: Provider): void;
}

/** A token provider that can be made to fail. */
export interface Provider {
  token: string;
  tenantId: string;
}

/** It throws as long as nobody signs in. */
export function failing(provider: Provider): void {
  Object.defineProperty(provider, 'token', {
    configurable: true,
    get: () => {
      throw new Error('interaction_required');
    }
  });
}

const ROLE_GIVEN = '00000000-0000-4000-8000-00000000aaaa';

/** Takes the acting admin's role away: activated for some hours only, or by another admin. */
export function demote({ rehearsal: { tenant } }: World): void {
  tenant.roleAssignments
    .all()
    .filter(({ principalId }) => principalId === tenant.settings.actingAdminId)
    .forEach(({ id }) => tenant.roleAssignments.remove(id));
}

export function promote({ rehearsal: { tenant } }: World): void {
  const principalId = tenant.settings.actingAdminId;
  tenant.roleAssignments.put({ id: ROLE_GIVEN, principalId, roleDefinitionId: GLOBAL_ADMINISTRATOR, directoryScopeId: '/' });
}

export const TROUBLES: Readonly<Record<string, Trouble>> = {
  'the network is gone': {
    why: 'offline',
    begin: ({ rehearsal }) => rehearsal.faults.add({ match: { inBatch: false, times: 'always' }, effect: { kind: 'drop', when: 'before' } }),
    end: ({ rehearsal }) => rehearsal.faults.clear()
  },
  'the network is gone, and what was sent arrived': {
    why: 'offline',
    begin: ({ rehearsal }) => rehearsal.faults.add({ match: { inBatch: false, times: 'always' }, effect: { kind: 'drop', when: 'after' } }),
    end: ({ rehearsal }) => rehearsal.faults.clear()
  },
  'a policy asks for a new sign-in': {
    why: 'signIn',
    begin: ({ rehearsal }) => rehearsal.faults.add({ match: { inBatch: false, times: 'always' }, effect: { kind: 'claimsChallenge' } }),
    end: ({ rehearsal }) => rehearsal.faults.clear()
  },
  'the token provider throws': {
    why: 'signIn',
    begin: (_, provider) => failing(provider),
    end: (_, provider) => Object.defineProperty(provider, 'token', { configurable: true, writable: true, value: 'another' })
  },
  'the role is gone': { why: 'role', begin: demote, end: promote }
};

/** Acts once: when the first event comes for which `when` holds. */
export function once(when: (event: RunEvent) => boolean, act: () => void): (event: RunEvent) => void {
  let done = false;
  return (event) => {
    if (!done && when(event)) {
      done = true;
      act();
    }
  };
}

export const isPaused = (event: RunEvent): boolean => event.kind === 'waiting' && event.why === 'paused';

/** An intent of this phase is written down, and its call is about to begin. */
export const isIntentIn = (phase: string) => (event: RunEvent): boolean =>
  event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === phase;
