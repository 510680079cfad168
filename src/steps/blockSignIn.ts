import { stopOf } from '../checks/roadMap';
import { write } from '../routes/writeCall';
import { draftOfGoing, userItem, type DeleteUsersChoice } from './deleteUsers';
import { signInProof } from './signIn';
import type { Task } from './task';

const ROUTES = ['setUserSignIn'] as const;

/**
 * Blocks the sign-in of everybody who would be deleted, days before that: whoever still needs the tenant speaks up, and
 * nothing is lost. Sessions that are open stay open until their tokens end, an hour as a rule.
 * @see https://learn.microsoft.com/graph/api/user-update
 */
export const blockSignIn: Task<DeleteUsersChoice> = Object.freeze<Task<DeleteUsersChoice>>({
  id: 'blockSignIn',
  step: 'users',
  check: 'U02',
  waitsFor: stopOf('U02').waitsFor,
  routes: ROUTES,
  needs: [
    'session', 'records', 'organization', 'me', 'myRoles', 'roleAssignments', 'roleGroupMembers', 'roleEligibilities', 'users'
  ],
  undo: { kind: 'reversible', by: 'allowSignIn', days: 'unlimited' },
  plan: (facts, choice) =>
    draftOfGoing(facts, choice, ROUTES, (each) =>
      each.user.signIn === 'enabled' ? userItem(each, 'noRuleKeeps', 'signInBlocked') : undefined
    ),
  rounds: 'once',
  proof: 'minutes',
  request: ({ id }) => write('setUserSignIn', { id }, { accountEnabled: false }),
  ...signInProof('blocked')
});
